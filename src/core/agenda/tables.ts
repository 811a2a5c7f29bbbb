import { get, rowsOf, type Table } from '../table'
import type { Stage } from './agenda'

/** The order in which people came in; kept because a table of rows has none. */
export interface Arrival {
  /** The participant's. */
  readonly id: string
  readonly order: number
}

/**
 * The table that a participant is at in this round, from 0: people are dealt out to the tables as they came in, and all
 * move on by one with each round. Null in every other stage, and for who is not in the room.
 */
export function tableInRound(participantId: string, stage: Stage | null, arrivals: Table<Arrival>): number | null {
  if (stage === null || stage.activity.kind !== 'themed-rounds') return null
  const arrival = get(arrivals, participantId)
  const tables = stage.activity.themes.length
  return arrival === undefined || tables === 0 ? null : (arrival.order + stage.part) % tables
}

/** Who is at each table in this round, in the order in which they came in. Empty in every other stage. */
export function seatingOf(stage: Stage | null, arrivals: Table<Arrival>): readonly (readonly string[])[] {
  if (stage === null || stage.activity.kind !== 'themed-rounds') return []
  const tables: string[][] = stage.activity.themes.map(() => [])
  for (const { id } of [...rowsOf(arrivals)].toSorted((one, other) => one.order - other.order)) {
    const table = tableInRound(id, stage, arrivals)
    if (table !== null) tables[table]?.push(id)
  }
  return tables
}
