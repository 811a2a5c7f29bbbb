import type { WorkshopSummary } from '@protocol/library'
import type { Said } from '../journal/said'

export function summaryOf(id: string, title = `Workshop ${id}`, cards = 0): WorkshopSummary {
  return {
    id,
    title,
    date: '2018-02-14',
    place: 'Ŵal',
    status: 'preparing',
    rehearsal: true,
    createdAt: 1,
    changedAt: 2,
    organisations: 12,
    people: 0,
    cards,
    actions: 0,
  }
}

/** A workshop of these tests is titled by the last thing that was said in it, and has a card for each. */
export function summarise(id: string, records: readonly Said[]): WorkshopSummary {
  return summaryOf(id, records.at(-1)?.text, records.length)
}
