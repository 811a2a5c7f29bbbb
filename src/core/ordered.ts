import type { Identified } from './table'

/** An event names something that is not there: it stands on something that was taken back. */
export class UnknownReference extends Error {
  constructor(id: string) {
    super(`Nothing has the id ${id}`)
    this.name = 'UnknownReference'
  }
}

/** The list with one row changed. Throws `UnknownReference` where no row has the id. */
export function changed<Row extends Identified>(rows: readonly Row[], id: string, change: (row: Row) => Row): Row[] {
  const index = indexOf(rows, id)
  return rows.map((row, at) => (at === index ? change(row) : row))
}

/** The list without one row. Throws `UnknownReference` where no row has the id. */
export function without<Row extends Identified>(rows: readonly Row[], id: string): Row[] {
  const index = indexOf(rows, id)
  return rows.filter((_, at) => at !== index)
}

/** The list with one row at another position, counted after it was lifted out; positions past the end are the end. */
export function moved<Row extends Identified>(rows: readonly Row[], id: string, position: number): Row[] {
  const row = rows[indexOf(rows, id)]
  return row === undefined ? [...rows] : without(rows, id).toSpliced(position, 0, row)
}

function indexOf<Row extends Identified>(rows: readonly Row[], id: string): number {
  const index = rows.findIndex((row) => row.id === id)
  if (index === -1) throw new UnknownReference(id)
  return index
}
