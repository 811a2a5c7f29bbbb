import { difference, emptyTable, get, put, remove, rowsOf, tableOf, type Table } from '@core/table'

/** Something that is somebody's, or nobody's. */
interface Owned {
  readonly id: string
  readonly participantId: string | null
}

/** The rows of a table, apart for each participant; kept up to date from what changed alone. */
export class OwnedTable<Row extends Owned> {
  readonly #own = new Map<string, Table<Row>>()
  #all: Table<Row>

  constructor(all: Table<Row>) {
    this.#all = all
    for (const row of rowsOf(all)) this.#change(row, (own) => put(own, row))
  }

  /** Takes the next state of the table, and says whose rows changed. */
  advance(all: Table<Row>): Iterable<string | null> {
    const before = this.#all
    this.#all = all
    const owners = new Set<string | null>()
    const changes = difference(before, all)
    for (const id of [...changes.removed, ...changes.put.map((row) => row.id)]) {
      const row = get(before, id)
      if (row === undefined) continue
      owners.add(row.participantId)
      this.#change(row, (own) => remove(own, id))
    }
    for (const row of changes.put) {
      owners.add(row.participantId)
      this.#change(row, (own) => put(own, row))
    }
    return owners
  }

  of(participantId: string): Table<Row> {
    return this.#own.get(participantId) ?? emptyTable()
  }

  #change({ participantId }: Row, change: (own: Table<Row>) => Table<Row>): void {
    if (participantId !== null) this.#own.set(participantId, change(this.of(participantId)))
  }
}

/** The same of a list, in its order. */
export class OwnedList<Row extends Owned> {
  readonly #rows: OwnedTable<Row>
  #order: readonly Row[]

  constructor(all: readonly Row[]) {
    this.#rows = new OwnedTable(tableOf(all))
    this.#order = all
  }

  advance(all: readonly Row[]): Iterable<string | null> {
    if (all === this.#order) return []
    this.#order = all
    return this.#rows.advance(tableOf(all))
  }

  of(participantId: string): readonly Row[] {
    const own = this.#rows.of(participantId)
    return own.size === 0 ? [] : this.#order.filter(({ id }) => get(own, id) !== undefined)
  }
}
