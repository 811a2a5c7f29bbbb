import { access } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type AppendOnlyFile, openAppendOnlyFile } from './append-only-file'
import { makeFolderDurably, replaceDurably } from './durable-file'
import { Journal } from './journal'
import { encodeHeader } from './journal-format'
import { setUnfinishedAside } from './journal-recovery'
import type { DamagedJournal, MissingJournal, NewerJournal, ReadPayload } from './journal-scan'
import { readJournal } from './journal-scan'
import { isMissing } from './missing-file'

type OpenedJournal<Payload> =
  | {
      readonly what: 'opened'
      /** Belongs to the caller, who closes it. */
      readonly journal: Journal<Payload>
      /** Everything that was ever confirmed, oldest first. */
      readonly records: readonly Payload[]
      /** Length of the unfinished last record that a crash left behind, now in a file beside the journal. Mostly 0. */
      readonly setAsideBytes: number
    }
  | MissingJournal
  | DamagedJournal<Payload>
  | NewerJournal

interface JournalOptions<Payload> {
  readonly read: ReadPayload<Payload>
  /** Opens the file for appending; the disk, where left out. */
  readonly openFile?: (path: string) => Promise<AppendOnlyFile>
}

/**
 * Makes a journal without records, and its folder. Both are durable when it resolves, and after a crash there is either
 * a whole journal or none. Throws where there is one already.
 */
export async function createJournal(file: string, { workshopId }: { readonly workshopId: string }): Promise<void> {
  await makeFolderDurably(dirname(file))
  if (await isThere(file)) throw new Error(`there is a journal already: ${file}`)
  await replaceDurably(file, encodeHeader(workshopId).bytes)
}

/**
 * Opens a journal to read it once and write on. There must be no other writer.
 *
 * Only an unfinished last record is ever cut off, and its bytes are kept beside the journal. Damage is reported, with
 * every record before it, and the file is left exactly as it is. Throws where the disk cannot be read or written.
 */
export async function openJournal<Payload>(
  file: string,
  { read, openFile = openAppendOnlyFile }: JournalOptions<Payload>,
): Promise<OpenedJournal<Payload>> {
  const scan = await readJournal(file, { read })
  if (scan.what !== 'whole') return scan
  const setAsideBytes = await setUnfinishedAside(file, scan)
  const handle = await openFile(file)
  try {
    // A writer that was killed may have left records that were read just now and are not on disk yet.
    await handle.sync()
  } catch (error) {
    await handle.close()
    throw error
  }
  const journal = new Journal(handle, read, scan.end, scan.wholeBytes)
  return { what: 'opened', journal, records: scan.records, setAsideBytes }
}

async function isThere(file: string): Promise<boolean> {
  try {
    await access(file)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}
