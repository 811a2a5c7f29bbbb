import type { ActRecord } from '@core/history/history'
import { readRecord } from '@protocol/read-record'
import { openJournal } from '../journal/open-journal'
import { journalFile } from '../journal/workshop-folder'
import { Authority } from './authority'
import { foldOf } from './fold'
import { Publisher } from './publisher'

/** A workshop that is open here, and nowhere else. */
export interface OpenWorkshop {
  readonly id: string
  readonly createdAt: number
  readonly authority: Authority
  readonly publisher: Publisher
  /** Bytes of an unfinished last record that a crash left, now in a file beside the journal. Mostly 0. */
  readonly setAsideBytes: number
  /** Length of what is in its journal by now. */
  readonly journalBytes: number
  /** Resolves when everything that was decided is on disk. */
  readonly close: () => Promise<void>
}

export type Opening =
  | { readonly what: 'opened'; readonly workshop: OpenWorkshop }
  | { readonly what: 'missing' | 'newer-format' }
  | { readonly what: 'damaged'; readonly goodRecords: number }

/** Reads the journal of a workshop and makes it live. */
export async function openWorkshop(
  dataFolder: string,
  id: string,
  { clock, onStorageFailure }: { readonly clock: () => number; readonly onStorageFailure: () => void },
): Promise<Opening> {
  const opened = await openJournal<ActRecord>(journalFile(dataFolder, id), { read: readRecord })
  if (opened.what === 'damaged') return { what: 'damaged', goodRecords: opened.records.length }
  if (opened.what !== 'opened') return { what: opened.what }
  const { journal, records, setAsideBytes } = opened
  const history = foldOf(records)
  if (history === null) {
    await journal.close()
    return { what: 'damaged', goodRecords: records.length }
  }
  const authority = new Authority({ journal, records, history, clock, onStorageFailure })
  const publisher = new Publisher(authority, clock())
  const workshop: OpenWorkshop = {
    id,
    createdAt: records[0]?.at ?? clock(),
    authority,
    publisher,
    setAsideBytes,
    get journalBytes() {
      return journal.confirmedBytes
    },
    close: async () => {
      publisher.close()
      await authority.close()
    },
  }
  return { what: 'opened', workshop }
}
