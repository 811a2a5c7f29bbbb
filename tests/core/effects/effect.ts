import { rowsOf, type Table } from '@core/table'
import type { Event, Workshop } from '@core/workshop'

/** What an event makes of a workshop. */
export interface Effect {
  readonly given: readonly Event[]
  readonly when: Event
  /** What to look at, and what is there then. */
  readonly see: (workshop: Workshop) => unknown
  readonly then: unknown
}

export type Effects<Type extends Event['type']> = { readonly [Each in Type]: readonly Effect[] }

/** A row found by reading them all, not by the table's own search. */
export function row<Row extends { readonly id: string }>(table: Table<Row>, id: string): Row | undefined {
  return [...rowsOf(table)].find((candidate) => candidate.id === id)
}
