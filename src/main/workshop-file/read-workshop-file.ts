import type { ActRecord } from '@core/history/history'
import { readRecord } from '@protocol/read-record'
import { longestWorkshopFile, type NotAWorkshop } from '@protocol/workshop-file'
import { readFile, stat } from 'node:fs/promises'
import { z } from 'zod'
import { scanJournal } from '../journal/journal-scan'
import { isWorkshopId } from '../journal/workshop-folder'
import { foldOf } from '../live/fold'

/** A workshop's journal, whole, as somebody gave it away. */
export interface WorkshopFile {
  readonly workshopId: string
  readonly title: string
  readonly bytes: Buffer
}

type ReadWorkshopFile = { readonly read: true; readonly file: WorkshopFile } | { readonly read: false; readonly why: NotAWorkshop }

/** Reads a file that may be anything. Every line of it is the journal's next, and is read by the schema of its record. */
export async function readWorkshopFile(path: string): Promise<ReadWorkshopFile> {
  let bytes: Buffer
  try {
    if ((await stat(path)).size > longestWorkshopFile) return { read: false, why: 'too-large' }
    bytes = await readFile(path)
  } catch {
    return { read: false, why: 'not-readable' }
  }
  const scan = scanJournal(bytes, readRecord)
  if (scan.what === 'newer-format') return { read: false, why: 'newer-format' }
  if (scan.what === 'damaged') return { read: false, why: scan.why === 'no-header' ? 'not-a-workshop' : 'damaged' }
  const workshopId = workshopIdIn(bytes)
  if (workshopId === null) return { read: false, why: 'not-a-workshop' }
  const title = titleOf(scan.records)
  // Whoever saved it saved whole lines only: a file that ends within one was cut off on its way.
  if (scan.unfinished.length > 0 || title === null) return { read: false, why: 'damaged' }
  return { read: true, file: { workshopId, title, bytes } }
}

const header = z.object({ workshopId: z.string().refine(isWorkshopId) })

function workshopIdIn(bytes: Buffer): string | null {
  const read = header.safeParse(JSON.parse(bytes.toString('utf8', 0, bytes.indexOf('\n'))))
  return read.success ? read.data.workshopId : null
}

/** Null where the records make no workshop, whatever is wrong with them: they come from elsewhere. */
function titleOf(records: readonly ActRecord[]): string | null {
  if (records.length === 0) return null
  try {
    return foldOf(records)?.workshop.details.title ?? null
  } catch {
    return null
  }
}
