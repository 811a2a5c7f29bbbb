import type { WorkshopSummary } from '@protocol/library'
import { type ReadPayload, readJournal } from '../journal/journal-scan'
import { journalFile } from '../journal/workshop-folder'

/** What the folder of a workshop holds, as far as the library needs to know. */
export type WorkshopReading =
  | { readonly what: 'summary'; readonly summary: WorkshopSummary }
  /** A crash came before anything was confirmed: there is nothing to list. */
  | { readonly what: 'empty' }
  | { readonly what: 'unreadable'; readonly why: 'damaged' | 'newer-format' | 'disk'; readonly goodRecords: number }

export interface SummaryOptions<Payload> {
  readonly read: ReadPayload<Payload>
  /** Gets at least one record; null where they do not hold together. */
  readonly summarise: (id: string, records: readonly Payload[]) => WorkshopSummary | null
}

/** Reads a whole journal to make a workshop's line in the list. Changes nothing. */
export async function readWorkshop<Payload>(
  dataFolder: string,
  id: string,
  { read, summarise }: SummaryOptions<Payload>,
): Promise<WorkshopReading> {
  const scan = await readJournal(journalFile(dataFolder, id), { read }).catch((error: unknown) => {
    // One file that the disk does not give must not hide all the others.
    if (error instanceof Error && 'syscall' in error) return { what: 'disk' as const }
    throw error
  })
  switch (scan.what) {
    case 'missing':
      return { what: 'empty' }
    case 'whole': {
      if (scan.records.length === 0) return { what: 'empty' }
      const summary = summarise(id, scan.records)
      if (summary === null) return { what: 'unreadable', why: 'damaged', goodRecords: scan.records.length }
      return { what: 'summary', summary }
    }
    case 'damaged':
      return { what: 'unreadable', why: 'damaged', goodRecords: scan.records.length }
    case 'newer-format':
    case 'disk':
      return { what: 'unreadable', why: scan.what, goodRecords: 0 }
  }
}
