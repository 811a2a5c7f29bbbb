import { difference, emptyTable, get, type Identified, type Table } from '../table'

/** Counts the rows of each key, and not those of none. Reads only the rows that changed. */
export function counter<Row extends Identified>(
  keyOf: (row: Row) => string | null,
): (rows: Table<Row>) => (key: string) => number {
  const counts = new Map<string, number>()
  const count = (row: Row | undefined, change: 1 | -1) => {
    const key = row === undefined ? null : keyOf(row)
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + change)
  }
  let last = emptyTable<Row>()
  return (rows) => {
    const changes = difference(last, rows)
    for (const id of changes.removed) count(get(last, id), -1)
    for (const row of changes.put) {
      count(get(last, row.id), -1)
      count(row, 1)
    }
    last = rows
    return (key) => counts.get(key) ?? 0
  }
}
