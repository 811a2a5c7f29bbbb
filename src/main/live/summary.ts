import type { ActRecord, History } from '@core/history/history'
import { statusOf } from '@core/views/facilitator-view'
import type { WorkshopSummary } from '@protocol/library'
import { foldOf } from './fold'

/** A workshop's line on the home screen, from its journal alone; null where the records do not hold together. */
export function summarise(id: string, records: readonly ActRecord[]): WorkshopSummary | null {
  const history = foldOf(records)
  if (history === null) return null
  const times = { createdAt: records[0]?.at ?? 0, changedAt: records.at(-1)?.at ?? 0 }
  return summaryOf(id, history, times)
}

/** The same, of a workshop that is open. */
export function summaryOf(
  id: string,
  { workshop }: History,
  times: Pick<WorkshopSummary, 'createdAt' | 'changedAt'>,
): WorkshopSummary {
  const { title, date, place, rehearsal } = workshop.details
  return {
    id,
    title,
    date,
    place,
    status: statusOf(workshop),
    rehearsal,
    ...times,
    organisations: workshop.people.organisations.length,
    people: workshop.people.participants.size,
    cards: workshop.cards.size,
    actions: workshop.actions.length,
  }
}
