import { openJournal } from '@main/journal/open-journal'
import { mkdir, readFile, readdir, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bundled, canTrace, run } from './child'
import { journalOf, readSaid, recordsIn, saying } from './said'
import { temporaryFolder } from './temporary-folder'

const appendOnce = bundled(new URL('append-once.ts', import.meta.url))
const calls = ['mkdir', 'rename', 'fsync', 'ftruncate', 'fdatasync'] as const

/** Runs the program again and again, killed at every one of its calls in turn, each time from a start of its own. */
async function* killedAtEveryCall(start: () => Promise<string>) {
  for (const call of calls) {
    for (let place = 1; ; place++) {
      const file = await start()
      const inject = `inject=${call}:signal=KILL:when=${place}`
      const strace = ['strace', '-f', '-qq', '-o', '/dev/null', '-e', `trace=${call}`, '-e', inject] as const
      const { lines, code, errors } = await run([...strace, process.execPath, appendOnce.path, file], {
        env: { UV_THREADPOOL_SIZE: '1' },
      })
      expect(errors).toBe('')
      if (code === 0) break
      yield { file, confirmed: lines.includes('confirmed'), at: `${call} ${place}` }
    }
  }
}

describe.skipIf(!canTrace)('killed at any of its calls', () => {
  test('making a journal makes a whole one or none', { timeout: 60_000 }, async () => {
    const folder = await temporaryFolder()
    let runs = 0
    const found = new Set<string>()
    const start = async () => join(folder, `${runs++}`, 'workshops', 'a-test-workshop', 'journal.jsonl')
    for await (const { file, confirmed, at } of killedAtEveryCall(start)) {
      const opened = await openJournal(file, { read: readSaid })
      found.add(opened.what)
      expect(['missing', 'opened'], at).toContain(opened.what)
      if (opened.what !== 'opened') {
        expect(confirmed, at).toBe(false)
        continue
      }
      await opened.journal.close()
      if (confirmed) expect(opened.records, at).toEqual([saying(1)])
    }
    expect([...found].sort(), 'kills came before the journal was there, and after').toEqual(['missing', 'opened'])
  })

  test('recovering keeps every record, and the bytes of the unfinished one', { timeout: 60_000 }, async () => {
    const folder = await temporaryFolder()
    const whole = join(folder, 'whole.jsonl')
    await journalOf(whole, [saying(1), saying(2), saying(3)])
    const torn = (await readFile(whole)).subarray(0, -9)
    const unfinished = torn.subarray(torn.lastIndexOf('\n') + 1)
    let runs = 0
    const start = async () => {
      const own = join(folder, `${runs++}`)
      await mkdir(own)
      const file = join(own, 'journal.jsonl')
      await journalOf(file, [saying(1), saying(2), saying(3)])
      await truncate(file, torn.length)
      return file
    }
    for await (const { file, confirmed, at } of killedAtEveryCall(start)) {
      const records = await recordsIn(file)
      expect(records.slice(0, 2), at).toEqual([saying(1), saying(2)])
      if (confirmed) expect(records, at).toEqual([saying(1), saying(2), saying(3)])
      const kept = (await readdir(join(file, '..'))).filter((name) => name.startsWith('journal.jsonl.quarantine-3-'))
      expect(kept, at).toHaveLength(1)
      expect(await readFile(join(file, '..', kept[0] ?? '')), at).toEqual(unfinished)
    }
  })
})
