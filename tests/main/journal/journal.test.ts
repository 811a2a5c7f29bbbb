import { type AppendOnlyFile, openAppendOnlyFile } from '@main/journal/append-only-file'
import { readJournal } from '@main/journal/journal-scan'
import { createJournal, openJournal } from '@main/journal/open-journal'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { journalOf, openGood, readSaid, recordsIn, saying } from './said'
import { temporaryFolder } from './temporary-folder'

async function newJournalFile(): Promise<string> {
  const file = join(await temporaryFolder(), 'workshops', 'a-test-workshop', 'journal.jsonl')
  await createJournal(file, { workshopId: 'a-test-workshop' })
  return file
}

const numbers = (count: number, from = 1) => Array.from({ length: count }, (_, index) => from + index)

/** The real file, with every call noted when it begins and when it has ended. */
function noting(notes: string[], beforeSync: () => Promise<void> = async () => undefined) {
  return async (path: string): Promise<AppendOnlyFile> => {
    const file = await openAppendOnlyFile(path)
    return {
      ...file,
      async append(bytes) {
        notes.push('append')
        await file.append(bytes)
      },
      async sync() {
        notes.push('sync')
        await beforeSync()
        await file.sync()
        notes.push('synced')
      },
    }
  }
}

/** Lets those who wait for it through once it is open. */
function gateway(): { opened: Promise<void>; open: () => void } {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open: () => open() }
}

describe('a journal', () => {
  test('gives back what was appended, in order, when it is opened again', async () => {
    const file = await newJournalFile()
    const first = await openGood(file)
    expect(first.records).toEqual([])
    expect(await Promise.all(numbers(3).map((n) => first.journal.append(saying(n))))).toEqual([1, 2, 3])
    await first.journal.close()

    const second = await openGood(file)
    expect(second.records).toEqual(numbers(3).map((n) => saying(n)))
    expect(await second.journal.append(saying(4))).toBe(4)
    await second.journal.close()

    const third = await openGood(file)
    expect(third.records).toEqual(numbers(4).map((n) => saying(n)))
    expect(third.setAsideBytes).toBe(0)
    await third.journal.close()
  })

  test('keeps text that is hard on lines and encodings', async () => {
    const file = await newJournalFile()
    const odd = ['', 'two\nlines\r\n', '\u2028\u2029', '"}\\', '\u0000', '\ud800 alone', 'ŵŷ', '👩🏽‍🤝‍👩🏻']
    const hard = [...odd, 'x'.repeat(1_000_000)]
    await journalOf(join(file, '..', 'other.jsonl'), hard.map((text, index) => saying(index, text)))
    const records = await recordsIn(join(file, '..', 'other.jsonl'))
    expect(records.map(({ text }) => text)).toEqual(hard)
  })

  test('has one line of JSON a record, after a header', async () => {
    const file = await newJournalFile()
    const { journal } = await openGood(file)
    await journal.append(saying(7, 'seven'))
    await journal.close()
    const lines = (await readFile(file, 'utf8')).split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[2]).toBe('')
    const header = JSON.parse(lines[0] ?? '')
    expect(header).toMatchObject({ format: 'roundtable-journal', version: 1, workshopId: 'a-test-workshop' })
    expect(JSON.parse(lines[1] ?? '')).toEqual({
      seq: 1,
      prev: header.hash,
      hash: expect.stringMatching(/^[0-9a-f]{32}$/),
      record: { number: 7, text: 'seven' },
    })
  })

  test('is never made twice in the same place', async () => {
    const file = await newJournalFile()
    const before = await readFile(file)
    await expect(createJournal(file, { workshopId: 'another-workshop' })).rejects.toThrow('there is a journal already')
    expect(await readFile(file)).toEqual(before)
  })

  test('that is not there is missing, its folder or the file', async () => {
    const folder = await temporaryFolder()
    for (const file of [join(folder, 'journal.jsonl'), join(folder, 'none', 'journal.jsonl')]) {
      expect(await openJournal(file, { read: readSaid })).toEqual({ what: 'missing' })
      expect(await readJournal(file, { read: readSaid })).toEqual({ what: 'missing' })
    }
  })

  test('refuses what it could not read back, and goes on', async () => {
    const file = await newJournalFile()
    const { journal } = await openGood(file)
    await expect(journal.append({ number: 1.5, text: '' })).rejects.toThrow()
    await expect(journal.append(saying(Number.NaN))).rejects.toThrow()
    expect(await journal.append(saying(1))).toBe(1)
    await journal.close()
    expect(await recordsIn(file)).toEqual([saying(1)])
  })

  test('writes a payload as it was when it was appended', async () => {
    const file = await newJournalFile()
    const { journal } = await openGood(file)
    const payload = saying(1, 'before')
    const appended = journal.append(payload)
    payload.text = 'after'
    await appended
    await journal.close()
    expect(await recordsIn(file)).toEqual([saying(1, 'before')])
  })
})

describe('confirming', () => {
  test('comes after the bytes were synced', async () => {
    const notes: string[] = []
    const { journal } = await openGood(await newJournalFile(), noting(notes))
    expect(notes.splice(0), 'what was read is synced before it is shown').toEqual(['sync', 'synced'])
    await journal.append(saying(1)).then(() => notes.push('confirmed'))
    await journal.close()
    expect(notes).toEqual(['append', 'sync', 'synced', 'confirmed'])
  })

  test('takes one write and one sync for everything that was appended while the last write ran', async () => {
    const notes: string[] = []
    const running = gateway()
    const gate = gateway()
    let syncs = 0
    const { journal } = await openGood(
      await newJournalFile(),
      noting(notes, async () => {
        syncs += 1
        if (syncs !== 2) return
        running.open()
        await gate.opened
      }),
    )
    notes.length = 0
    const first = journal.append(saying(1))
    await running.opened
    const others = numbers(500, 2).map((n) => journal.append(saying(n)))
    gate.open()
    expect(await Promise.all([first, ...others])).toEqual(numbers(501))
    expect(notes).toEqual(['append', 'sync', 'synced', 'append', 'sync', 'synced'])
    await journal.close()
  })

  test('takes one write for a burst', async () => {
    const notes: string[] = []
    const { journal } = await openGood(await newJournalFile(), noting(notes))
    notes.length = 0
    await Promise.all(numbers(500).map((n) => journal.append(saying(n))))
    expect(notes).toEqual(['append', 'sync', 'synced'])
    await journal.close()
  })

  test('keeps the order of the calls', async () => {
    const file = await newJournalFile()
    const { journal } = await openGood(file)
    const confirmed: number[] = []
    const writers = numbers(20).map(async (writer) => {
      for (const n of numbers(20)) confirmed.push(await journal.append(saying(writer * 100 + n)))
    })
    await Promise.all(writers)
    await journal.close()
    expect(confirmed).toEqual(numbers(400))
    const records = await recordsIn(file)
    for (const writer of numbers(20)) {
      const own = records.map(({ number }) => number).filter((number) => Math.floor(number / 100) === writer)
      expect(own).toEqual(numbers(20, writer * 100 + 1))
    }
  })
})

describe('closing', () => {
  test('waits for what was appended, and happens once', async () => {
    const file = await newJournalFile()
    const { journal } = await openGood(file)
    const appended = numbers(50).map((n) => journal.append(saying(n)))
    await Promise.all([journal.close(), journal.close()])
    expect(await Promise.all(appended)).toEqual(numbers(50))
    expect(await recordsIn(file)).toHaveLength(50)
  })

  test('ends appending', async () => {
    const file = await newJournalFile()
    const { journal } = await openGood(file)
    await journal.close()
    await expect(journal.append(saying(1))).rejects.toThrow('closed')
    expect(await recordsIn(file)).toEqual([])
  })
})
