import { readJournal } from '@main/journal/journal-scan'
import { openJournal } from '@main/journal/open-journal'
import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { encodeHeaderOfVersion } from './newer-format'
import { journalOf, openGood, readSaid, type Said, saying } from './said'
import { temporaryFolder } from './temporary-folder'

const all: readonly Said[] = [saying(1, 'ŵ'), saying(2, 'two'), saying(3, '')]

/** A good journal's bytes, and how to put other bytes into a place of their own. */
async function sample() {
  const folder = await temporaryFolder()
  const file = join(folder, 'good.jsonl')
  await journalOf(file, all)
  const bytes = await readFile(file)
  let cases = 0
  const put = async (changed: Buffer | string): Promise<string> => {
    cases += 1
    await mkdir(join(folder, `${cases}`))
    const place = join(folder, `${cases}`, 'journal.jsonl')
    await writeFile(place, changed)
    return place
  }
  return { bytes, lines: bytes.toString().split('\n').slice(0, -1), put }
}

const lineFeed = 0x0a

describe('a journal cut short', { timeout: 60_000 }, () => {
  test('at any byte keeps every record that is whole, and the bytes of the one that is not', async () => {
    const { bytes, put } = await sample()
    const headerLength = bytes.indexOf(lineFeed) + 1
    for (let length = 0; length < bytes.length; length++) {
      const cut = bytes.subarray(0, length)
      const file = await put(cut)
      if (length < headerLength) {
        const opened = await openJournal(file, { read: readSaid })
        expect(opened).toMatchObject({ what: 'damaged', why: 'no-header', records: [] })
        expect(await readFile(file)).toEqual(cut)
        continue
      }
      const wholeBytes = cut.lastIndexOf(lineFeed) + 1
      const whole = cut.filter((byte) => byte === lineFeed).length - 1
      const opened = await openGood(file)
      expect(opened.records).toEqual(all.slice(0, whole))
      expect(opened.setAsideBytes).toBe(length - wholeBytes)
      expect(await readFile(file)).toEqual(cut.subarray(0, wholeBytes))
      expect(await quarantined(file)).toEqual(length === wholeBytes ? [] : [cut.subarray(wholeBytes)])

      expect(await opened.journal.append(saying(9))).toBe(whole + 1)
      await opened.journal.close()
      const again = await openGood(file)
      expect(again.records).toEqual([...all.slice(0, whole), saying(9)])
      await again.journal.close()
    }
  })

  test('and filled with zeros, as some file systems do, is only cut short', async () => {
    const { bytes, put } = await sample()
    const file = await put(Buffer.concat([bytes, bytes.subarray(0, 10), Buffer.alloc(5000)]))
    const { journal, records, setAsideBytes } = await openGood(file)
    await journal.close()
    expect(records).toEqual(all)
    expect(setAsideBytes).toBe(5010)
  })

  test('is set aside once where a crash came between keeping the bytes and cutting them off', async () => {
    const { bytes, put } = await sample()
    const cut = bytes.subarray(0, -4)
    const file = await put(cut)
    await (await openGood(file)).journal.close()
    await writeFile(file, cut)
    await (await openGood(file)).journal.close()
    expect(await quarantined(file)).toHaveLength(1)
  })

  test('is left as it is by a reader', async () => {
    const { bytes, put } = await sample()
    const cut = bytes.subarray(0, -4)
    const file = await put(cut)
    expect(await readJournal(file, { read: readSaid })).toMatchObject({ what: 'whole', records: all.slice(0, 2) })
    expect(await readFile(file)).toEqual(cut)
    expect(await quarantined(file)).toEqual([])
  })
})

describe('a journal with a changed byte', { timeout: 60_000 }, () => {
  test('is damaged, wherever and whatever the byte, and every record before it is given', async () => {
    const { bytes, put } = await sample()
    for (let place = 0; place < bytes.length; place++) {
      for (const flip of [0x01, 0x20, 0x80, (bytes[place] ?? 0) ^ lineFeed, bytes[place] ?? 0]) {
        if (flip === 0) continue
        const changed = Buffer.from(bytes)
        changed[place] = (changed[place] ?? 0) ^ flip
        const scan = await readJournal(await put(changed), { read: readSaid })
        const whole = bytes.subarray(0, place).filter((byte) => byte === lineFeed).length - 1
        expect(scan, `byte ${place} ^ ${flip}`).toMatchObject({
          what: 'damaged',
          why: whole < 0 ? 'no-header' : 'hash',
          records: all.slice(0, Math.max(0, whole)),
          line: whole + 2,
          offset: bytes.subarray(0, place).lastIndexOf(lineFeed) + 1,
        })
      }
    }
  })

  test('is not touched by opening it', async () => {
    const { bytes, put } = await sample()
    for (const place of [3, Math.floor(bytes.length / 2), bytes.length - 3]) {
      const changed = Buffer.from(bytes)
      changed[place] = (changed[place] ?? 0) ^ 1
      const file = await put(changed)
      expect((await openJournal(file, { read: readSaid })).what).toBe('damaged')
      expect(await readFile(file)).toEqual(changed)
      expect(await readdir(join(file, '..'))).toEqual(['journal.jsonl'])
    }
  })

  test('in a record that was cut short anyway, is cut short still', async () => {
    const { bytes, put } = await sample()
    const cut = bytes.subarray(0, -20)
    const start = cut.lastIndexOf(lineFeed) + 1
    for (let place = start; place < cut.length; place++) {
      const changed = Buffer.from(cut)
      changed[place] = (changed[place] ?? 0) ^ 1
      const { journal, records } = await openGood(await put(changed))
      await journal.close()
      expect(records).toEqual(all.slice(0, 2))
    }
  })
})

describe('a journal with whole lines in the wrong place', () => {
  test.each([
    ['missing', [0, 2, 3], 0],
    ['repeated', [0, 1, 1, 2, 3], 1],
    ['in another order', [0, 1, 3, 2], 1],
    ['below a second header', [0, 1, 0, 2, 3], 1],
  ])('%s is damaged', async (_, order, good) => {
    const { lines, put } = await sample()
    const file = await put(order.map((line) => `${lines[line]}\n`).join(''))
    const opened = await openJournal(file, { read: readSaid })
    expect(opened).toMatchObject({ what: 'damaged', why: 'hash', records: all.slice(0, good) })
  })

  test('of another journal is damaged', async () => {
    const { lines, put } = await sample()
    const other = (lines[0] ?? '').replace('a-test-workshop', 'a-test-workshap')
    expect((await openJournal(await put(`${other}\n${lines[1]}\n`), { read: readSaid })).what).toBe('damaged')
  })
})

describe('a journal that this version does not understand', () => {
  test('for its format is left as it is', async () => {
    const { put } = await sample()
    const text = `${encodeHeaderOfVersion(2)}\n\u0001whatever comes then`
    const file = await put(text)
    expect(await openJournal(file, { read: readSaid })).toEqual({ what: 'newer-format', version: 2 })
    expect(await readFile(file, 'utf8')).toBe(text)
  })

  test('for a record is damaged there, with what the schema said', async () => {
    const { put } = await sample()
    const file = await put('')
    await copyFile(join(file, '..', '..', 'good.jsonl'), file)
    const noTwos = (value: unknown) => {
      const payload = readSaid(value)
      if (payload.number === 2) throw new RangeError('no twos')
      return payload
    }
    expect(await openJournal(file, { read: noTwos })).toMatchObject({
      what: 'damaged',
      why: 'unreadable',
      records: [saying(1, 'ŵ')],
      line: 3,
      cause: new RangeError('no twos'),
    })
  })
})

async function quarantined(file: string): Promise<Buffer[]> {
  const folder = join(file, '..')
  const names = (await readdir(folder)).filter((name) => /^journal\.jsonl\.quarantine-\d+-[0-9a-f]{8}$/.test(name))
  return Promise.all(names.map((name) => readFile(join(folder, name))))
}
