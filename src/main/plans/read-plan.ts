import type { ActRecord } from '@core/history/history'
import type { Plan } from '@core/plan'
import { planOf } from '@core/plan-of'
import { readRecord } from '@protocol/read-record'
import { stat } from 'node:fs/promises'
import { isDiskRefusal } from '../journal/disk-refusal'
import { readJournal } from '../journal/journal-scan'
import { journalFile } from '../journal/workshop-folder'
import { foldOf } from '../live/fold'
import { readCachedPlan } from './plan-cache'

/**
 * The plan of a workshop that is not open: as it was kept, or else made from its journal. Null where there is no
 * journal that can be read; the list of workshops says why.
 */
export async function readPlan(
  dataFolder: string,
  id: string,
  madeBy: string,
): Promise<{
  readonly plan: Plan
  /** Length of the journal that it was made from just now; null where it was kept. */
  readonly madeFrom: number | null
} | null> {
  try {
    const journal = journalFile(dataFolder, id)
    const { size: journalBytes } = await stat(journal)
    const kept = await readCachedPlan(dataFolder, id, { journalBytes, madeBy })
    if (kept !== null) return { plan: kept, madeFrom: null }
    const scan = await readJournal<ActRecord>(journal, { read: readRecord })
    const history = scan.what === 'whole' && scan.records.length > 0 ? foldOf(scan.records) : null
    if (scan.what !== 'whole' || history === null) return null
    return { plan: planOf(history.workshop), madeFrom: scan.wholeBytes }
  } catch (error) {
    if (isDiskRefusal(error)) return null
    throw error
  }
}
