import { applyRecord, emptyHistory, type ActRecord, type History } from '@core/history/history'
import { UnknownReference } from '@core/ordered'

/** What a journal's records come to, or null where they do not hold together: every line is whole, but one is missing. */
export function foldOf(records: readonly ActRecord[]): History | null {
  try {
    return records.reduce(applyRecord, emptyHistory)
  } catch (error) {
    if (error instanceof UnknownReference) return null
    throw error
  }
}
