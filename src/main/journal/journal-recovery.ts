import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { replaceDurably } from './durable-file'
import type { WholeJournal } from './journal-scan'

/**
 * Cuts the unfinished last record off the file, after its bytes are safe in a file beside it named
 * `<file>.quarantine-<its number>-<digest>`. Returns how many bytes that were.
 *
 * The name follows from the bytes, so that a crash in between does not make a second copy.
 */
export async function setUnfinishedAside<Payload>(file: string, scan: WholeJournal<Payload>): Promise<number> {
  const { unfinished, end, wholeBytes } = scan
  if (unfinished.length === 0) return 0
  const digest = createHash('sha256').update(unfinished).digest('hex').slice(0, 8)
  await replaceDurably(`${file}.quarantine-${end.seq + 1}-${digest}`, unfinished)
  const handle = await open(file, 'r+')
  try {
    await handle.truncate(wholeBytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  return unfinished.length
}
