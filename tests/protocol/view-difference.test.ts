import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { put, remove, tableOf, type Table } from '@core/table'
import type { Received, ViewMessage } from '@protocol/received'
import { patchBetween, receive, wholeOf } from '@protocol/view-difference'

interface Row {
  readonly id: string
  readonly text: string
}

interface View {
  readonly role: string
  readonly title: string | null
  readonly list: readonly Row[]
  readonly cards: Table<Row>
  readonly people: Table<Row>
}

const row = (id: string, text = ''): Row => ({ id, text })

const start: View = {
  role: 'test',
  title: null,
  list: [row('a')],
  cards: tableOf([row('c1'), row('c2')]),
  people: tableOf([]),
}

const whole = (view: View): ViewMessage<View> => ({ type: 'whole', version: 1, view: wholeOf(view) })
const step = (before: View, after: View): ViewMessage<View> => ({
  type: 'patch',
  version: 2,
  patch: patchBetween(before, after),
})

describe('a patch', () => {
  test('is empty where nothing changed', () => {
    expect(patchBetween(start, { ...start })).toEqual({})
  })

  test('is empty for a table that was changed and changed back', () => {
    const cards = remove(put(start.cards, row('c3')), 'c3')
    expect(patchBetween(start, { ...start, cards })).toEqual({})
  })

  test('holds the rows of a table that differ, and other fields whole', () => {
    const list = [row('b')]
    const cards = remove(put(start.cards, row('c3', 'new')), 'c1')
    expect(patchBetween(start, { ...start, list, cards })).toEqual({
      list,
      cards: { put: [row('c3', 'new')], removed: ['c1'] },
    })
  })

  test('holds a field that became null', () => {
    expect(patchBetween({ ...start, title: 'A' }, start)).toEqual({ title: null })
  })
})

describe('a reader', () => {
  test('knows nothing before the first whole view, and nothing once no workshop is open', () => {
    expect(receive(null, step(start, { ...start, title: 'A' }))).toBeNull()
    expect(receive(receive(null, whole(start)), { type: 'none' })).toBeNull()
  })

  test('keeps the same objects where nothing changed', () => {
    const before = receive(null, whole(start))
    expect(receive(before, step(start, start))).toBe(before)
    const after = receive(before, step(start, { ...start, cards: put(start.cards, row('c1', 'new')) }))
    expect(after?.cards).not.toBe(before?.cards)
    expect(after?.people).toBe(before?.people)
    expect(after?.list).toBe(before?.list)
    expect(after?.cards.get('c2')).toBe(before?.cards.get('c2'))
  })

  test('never changes what it had', () => {
    const before = receive(null, whole(start))
    receive(before, step(start, { ...start, title: 'A', cards: remove(start.cards, 'c1') }))
    expect(before).toEqual(receive(null, whole(start)))
  })

  test('tells a table with no rows from an empty list', () => {
    const received = receive(null, whole({ ...start, list: [] }))
    expect(received?.people).toEqual(new Map())
    expect(received?.list).toEqual([])
  })
})

test('following every step leads to what the last view says, over any wire', () => {
  const change = fc.oneof(
    fc.record({ what: fc.constant('title' as const), title: fc.option(fc.string()) }),
    fc.record({ what: fc.constant('list' as const), ids: fc.array(fc.string({ maxLength: 2 })) }),
    fc.record({
      what: fc.constantFrom('cards' as const, 'people' as const),
      put: fc.array(fc.tuple(fc.string({ maxLength: 2 }), fc.string())),
      removed: fc.array(fc.string({ maxLength: 2 })),
    }),
  )
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 12 }), fc.boolean(), (ticks, asJson) => {
      const cross = (message: ViewMessage<View>): ViewMessage<View> =>
        asJson ? JSON.parse(JSON.stringify(message)) : structuredClone(message)
      let view = start
      let received: Received<View> | null = receive(null, cross(whole(view)))
      for (const tick of ticks) {
        const before = view
        for (const made of tick) {
          if (made.what === 'title') view = { ...view, title: made.title }
          else if (made.what === 'list') view = { ...view, list: made.ids.map((id) => row(id)) }
          else {
            const added = made.put.reduce((table, [id, text]) => put(table, row(id, text)), view[made.what])
            view = { ...view, [made.what]: made.removed.reduce((table, id) => remove(table, id), added) }
          }
        }
        received = receive(received, cross(step(before, view)))
      }
      expect(received).toEqual(receive(null, whole(view)))
    }),
  )
})
