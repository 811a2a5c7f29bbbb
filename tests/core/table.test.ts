import { difference, emptyTable, get, put, remove, rowsOf, tableOf, type Table } from '@core/table'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

interface Row {
  readonly id: string
  readonly value: number
}

/** Pairs of ids with the same 32 bits of hash, found by trying random ones; a test below says so again. */
const colliding = [
  ['-9zca1-1', '-q9ntj0-1'],
  ['kbggq2-6', 'ogfzu9-6'],
  ['2391dx-5', '76mmiq-5'],
] as const

const ids = fc.oneof(
  fc.constantFrom<string[]>(...colliding.flat()),
  fc.nat(60).map((number) => `${number.toString(36)}-0`),
  fc.constantFrom('', '__proto__', 'constructor', 'ŵ', '\ud800'),
)

type Change = { readonly id: string; readonly value: number | null }

/** Puts the value under the id, or removes the id. */
const changes: fc.Arbitrary<Change[]> = fc.array(fc.record({ id: ids, value: fc.option(fc.nat(3)) }), {
  maxLength: 120,
  size: 'max',
})

function changed(table: Table<Row>, { id, value }: Change): Table<Row> {
  return value === null ? remove(table, id) : put(table, { id, value })
}

describe('a table', () => {
  test('does what a map does', () => {
    fc.assert(
      fc.property(changes, (made) => {
        const model = new Map<string, Row>()
        let table = emptyTable<Row>()
        for (const change of made) {
          table = changed(table, change)
          if (change.value === null) model.delete(change.id)
          else model.set(change.id, { id: change.id, value: change.value })
          expect(table.size).toBe(model.size)
          expect(get(table, change.id)).toEqual(model.get(change.id))
        }
        expect(byId(rowsOf(table))).toEqual(byId(model.values()))
      }),
    )
  })

  test('with the same rows is the same, shape and order, however it came about', () => {
    fc.assert(
      fc.property(changes, (made) => {
        const table = made.reduce(changed, emptyTable<Row>())
        const rows = [...rowsOf(table)]
        expect(tableOf(rows.toReversed())).toEqual(table)
        expect([...rowsOf(tableOf(rows.toReversed()))]).toEqual(rows)
        expect(rows.reduce((so, { id }) => remove(so, id), table)).toEqual(emptyTable())
      }),
    )
  })

  test('is never changed, and stays the same object where nothing changes', () => {
    fc.assert(
      fc.property(changes, changes, (first, then) => {
        const table = first.reduce(changed, emptyTable<Row>())
        const before = structuredClone(table)
        then.reduce(changed, table)
        expect(table).toEqual(before)
        for (const row of rowsOf(table)) expect(put(table, row)).toBe(table)
        expect(remove(table, 'not there')).toBe(table)
      }),
    )
  })

  test('differs from another by exactly the rows that are other objects', () => {
    fc.assert(
      fc.property(changes, changes, (first, then) => {
        const before = first.reduce(changed, emptyTable<Row>())
        const after = then.reduce(changed, before)
        const found = difference(before, after)
        const expected = [...rowsOf(after)].filter((row) => get(before, row.id) !== row)
        expect(byId(found.put)).toEqual(byId(expected))
        const gone = [...rowsOf(before)].filter(({ id }) => get(after, id) === undefined).map(({ id }) => id)
        expect(found.removed.toSorted()).toEqual(gone.toSorted())
        // It turns the one into the other.
        const turned = found.put.reduce(put, found.removed.reduce<Table<Row>>(remove, before))
        expect(turned).toEqual(after)
        expect(difference(after, after)).toEqual({ put: [], removed: [] })
      }),
    )
  })
})

describe('ids that share all bits of their hash', () => {
  it.each(colliding)('%s and %s lie together and are told apart', (one, other) => {
    const table = tableOf([one, other].map((id, value) => ({ id, value })))
    expect(table.root.filter((node) => node !== undefined)).toEqual([
      { hash: expect.any(Number), rows: expect.objectContaining({ length: 2 }) },
    ])
    expect(get(table, one)).toEqual({ id: one, value: 0 })
    expect(get(remove(table, one), other)).toEqual({ id: other, value: 1 })
    expect(get(remove(table, one), one)).toBeUndefined()
    expect(difference(table, put(table, { id: one, value: 5 })).put).toEqual([{ id: one, value: 5 }])
  })
})

test('a row more in 100,000 shares nearly everything with what was there', () => {
  const before = tableOf(
    Array.from({ length: 100_000 }, (_, index) => ({ id: `${index.toString(36)}-0`, value: index })),
  )
  const after = put(before, { id: 'one-more', value: 1 })
  const shared = before.root.filter((node, slot) => node === after.root[slot]).length
  expect(shared).toBe(31)
  expect(depthOf(before.root)).toBeLessThanOrEqual(7)
})

function depthOf(branch: Table<Row>['root']): number {
  return 1 + Math.max(0, ...branch.map((node) => (node !== undefined && 'branch' in node ? depthOf(node.branch) : 0)))
}

function byId(rows: Iterable<Row>): Row[] {
  return [...rows].toSorted((one, other) => (one.id < other.id ? -1 : 1))
}
