import { byName } from '@core/web/name-order'
import type { WebLink } from '@core/web/web'
import { tieCounts } from './link-words'

/** A link as a row of the table. */
export interface LinkRow {
  readonly one: string
  readonly other: string
  readonly actions: number
  readonly offers: number
  readonly commitments: number
  /** ISO calendar dates; empty where a workshop has none. */
  readonly first: string
  readonly last: string
}

export type LinkColumn = keyof LinkRow

export interface Sorting {
  readonly column: LinkColumn
  readonly descending: boolean
}

/** Numbers and days are looked at with the largest first. */
export function firstSorting(column: LinkColumn): Sorting {
  return { column, descending: column !== 'one' && column !== 'other' }
}

export function linkRows(links: readonly WebLink[]): readonly LinkRow[] {
  return links.map(({ between: [one, other], ties }) => {
    const { action, offer, commitment } = tieCounts(ties)
    const [first, last] = [ties[0]?.date ?? '', ties.at(-1)?.date ?? '']
    return { one, other, actions: action, offers: offer, commitments: commitment, first, last }
  })
}

/** Rows that are level stay in the order of their names. */
export function sortedRows(rows: readonly LinkRow[], { column, descending }: Sorting): readonly LinkRow[] {
  const sign = descending ? -1 : 1
  return rows.toSorted(
    (one, other) =>
      sign * compared(one[column], other[column]) || byName(one.one, other.one) || byName(one.other, other.other),
  )
}

function compared(one: string | number, other: string | number): number {
  return typeof one === 'number' && typeof other === 'number' ? one - other : byName(String(one), String(other))
}
