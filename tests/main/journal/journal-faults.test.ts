import { openAppendOnlyFile } from '@main/journal/append-only-file'
import { JournalFailed } from '@main/journal/journal'
import { scanJournal } from '@main/journal/journal-scan'
import { createJournal } from '@main/journal/open-journal'
import { existsSync } from 'node:fs'
import { readFile, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bundled, canTrace, run } from './child'
import { openGood, readSaid, recordsIn, saying } from './said'
import { temporaryFolder } from './temporary-folder'

const appendInALoop = bundled(new URL('append-in-a-loop.ts', import.meta.url))

async function newJournalFile(): Promise<string> {
  const file = join(await temporaryFolder(), 'journal.jsonl')
  await createJournal(file, { workshopId: 'a-test-workshop' })
  return file
}

function confirmedIn(lines: readonly string[]): number[] {
  return lines.flatMap((line) => (line.startsWith('confirmed ') ? [Number(line.slice('confirmed '.length))] : []))
}

describe('a killed writer', () => {
  test('loses nothing that was confirmed, at 30 moments in the life of one journal', { timeout: 60_000 }, async () => {
    const file = await newJournalFile()
    let known = 0
    let more = 0
    for (let round = 0; round < 30; round++) {
      // Some rounds end among single appends and some within large batches; none at the same place in the file.
      const atOnce = [1, 8, 200][round % 3] ?? 1
      const killAt = known + 1 + Math.floor(Math.random() * Math.max(40, 4 * atOnce))
      const { lines, signal, errors } = await run([process.execPath, appendInALoop.path, file, `${atOnce}`, '300'], {
        stopAt: (line) => line === `confirmed ${killAt}`,
      })
      expect(signal, errors).toBe('SIGKILL')
      const confirmed = confirmedIn(lines)
      expect(confirmed, 'confirmed in order, from where the last round ended').toEqual(
        confirmed.map((_, index) => known + 1 + index),
      )
      const records = await recordsIn(file)
      expect(records.length).toBeGreaterThanOrEqual(confirmed.at(-1) ?? 0)
      expect(records.map(({ number }) => number)).toEqual(records.map((_, index) => index + 1))
      more += records.length - (confirmed.at(-1) ?? 0)
      known = records.length
    }
    expect(more, 'the kills came while writes were under way').toBeGreaterThan(0)
  })
})

describe('a loss of power', () => {
  test('that takes everything not synced leaves what was confirmed', async () => {
    const file = await newJournalFile()
    let written = (await stat(file)).size
    let synced = written
    const { journal } = await openGood(file, async (path) => {
      const disk = await openAppendOnlyFile(path)
      return {
        ...disk,
        append: async (bytes) => {
          await disk.append(bytes)
          written += bytes.length
        },
        sync: async () => {
          const syncing = written
          await disk.sync()
          synced = syncing
        },
      }
    })
    const confirmed: { seq: number; safeBytes: number }[] = []
    const writers = [1, 2, 3, 4, 5].map(async (writer) => {
      for (let n = 1; n <= 20; n++) confirmed.push({ seq: await journal.append(saying(writer * n)), safeBytes: synced })
    })
    await Promise.all(writers)
    await journal.close()
    const bytes = await readFile(file)
    expect(confirmed).toHaveLength(100)
    for (const { seq, safeBytes } of confirmed) {
      const left = scanJournal(bytes.subarray(0, safeBytes), readSaid)
      expect(left.what === 'whole' ? left.records.length : left.what).toBeGreaterThanOrEqual(seq)
    }
  })
})

describe('a disk that refuses', { timeout: 60_000 }, () => {
  test.skipIf(!existsSync('/dev/full'))('a write ends writing, for this append and all others', async () => {
    const file = await newJournalFile()
    let full = false
    const { journal } = await openGood(file, async (path) => {
      const disk = await openAppendOnlyFile(path)
      const fullDisk = await openAppendOnlyFile('/dev/full')
      return {
        ...disk,
        append: (bytes) => (full ? fullDisk : disk).append(bytes),
        close: async () => {
          await fullDisk.close()
          await disk.close()
        },
      }
    })
    await journal.append(saying(1))
    expect(journal.failure).toBeNull()
    full = true
    const refused = await Promise.allSettled([journal.append(saying(2)), journal.append(saying(3))])
    full = false
    refused.push(...(await Promise.allSettled([journal.append(saying(4))])))
    for (const result of refused) {
      expect(result).toMatchObject({ status: 'rejected', reason: { cause: { code: 'ENOSPC' } } })
      expect(result.status === 'rejected' && result.reason).toBeInstanceOf(JournalFailed)
    }
    expect(journal.failure).toBeInstanceOf(JournalFailed)
    await journal.close()
    expect(await recordsIn(file)).toEqual([saying(1)])
  })

  test('a write refuses also what was appended while it ran', async () => {
    const file = await newJournalFile()
    let during: Promise<PromiseSettledResult<number>[]> | null = null
    const { journal } = await openGood(file, async (path) => ({
      ...(await openAppendOnlyFile(path)),
      append: async () => {
        during = Promise.allSettled([journal.append(saying(2)), journal.append(saying(3))])
        throw new Error('no more')
      },
    }))
    await expect(journal.append(saying(1))).rejects.toBeInstanceOf(JournalFailed)
    expect(await during).toMatchObject([{ reason: { name: 'JournalFailed' } }, { reason: { name: 'JournalFailed' } }])
    await journal.close()
    expect(await recordsIn(file)).toEqual([])
  })

  test.skipIf(process.platform === 'win32')('in the middle of a record leaves the confirmed records only', async () => {
    for (const atOnce of ['1', '20']) {
      const file = await newJournalFile()
      // The shell's file size limit is a disk that takes a part of a write and then no more.
      const limited = ['sh', '-c', 'ulimit -f 40; exec "$@"', 'sh'] as const
      const child = [process.execPath, appendInALoop.path, file, atOnce, '3000'] as const
      const { lines, code, errors } = await run([...limited, ...child])
      expect(code, errors).toBe(0)
      expect(lines.filter((line) => line.startsWith('refused'))).toEqual([
        ...Array.from({ length: Number(atOnce) }, () => 'refused JournalFailed EFBIG'),
        'refused again JournalFailed EFBIG',
      ])
      const confirmed = confirmedIn(lines)
      expect((await recordsIn(file)).map(({ number }) => number)).toEqual(confirmed)
      expect(await readdir(join(file, '..')), 'nothing was left to set aside').toEqual(['journal.jsonl'])
    }
  })

  test.skipIf(!canTrace)('a sync ends writing, and no sync is tried again', { timeout: 60_000 }, async () => {
    for (const failing of [2, 3, 5, 8]) {
      const file = await newJournalFile()
      const trace = join(file, '..', 'trace')
      const inject = `inject=fdatasync:error=EIO:when=${failing}`
      const strace = ['strace', '-f', '-qq', '-o', trace, '-e', 'trace=fdatasync', '-e', inject] as const
      const child = [process.execPath, appendInALoop.path, file, '1', '100'] as const
      // strace counts the calls of each thread, so there is one thread to call from.
      const { lines, code, errors } = await run([...strace, ...child], { env: { UV_THREADPOOL_SIZE: '1' } })
      expect(code, errors).toBe(0)
      // The first sync is the one of opening, so the failing one is that of record `failing - 1`.
      expect(lines).toEqual([
        'opened 0',
        ...Array.from({ length: failing - 2 }, (_, index) => `confirmed ${index + 1}`),
        'refused JournalFailed EIO',
        'refused again JournalFailed EIO',
      ])
      const calls = (await readFile(trace, 'utf8')).split('\n').filter((line) => line.includes('fdatasync('))
      expect(calls, 'no sync after the one that failed').toHaveLength(failing)
      expect(await recordsIn(file)).toHaveLength(failing - 2)
    }
  })

  test.skipIf(!canTrace)('the first sync refuses to open', async () => {
    const file = await newJournalFile()
    const inject = 'inject=fdatasync:error=EIO:when=1'
    const strace = ['strace', '-f', '-qq', '-o', '/dev/null', '-e', 'trace=fdatasync', '-e', inject] as const
    const { lines, code, errors } = await run([...strace, process.execPath, appendInALoop.path, file])
    expect(lines).toEqual([])
    expect(code).not.toBe(0)
    expect(errors).toContain('EIO')
  })
})
