import type { Card } from '@core/cards/cards'
import { expect, it } from 'vitest'
import { mergedSorter, themeSorter } from '../../../../src/renderer/shared/grouping/by-theme'

function wall(...cards: readonly (Partial<Card> & { readonly number: number })[]): ReadonlyMap<string, Card> {
  const whole = cards.map(
    (card): Card => ({
      id: `c${card.number}`,
      text: '',
      kind: 'idea',
      tag: '',
      stageId: 's',
      participantId: null,
      enteredBy: 'facilitator',
      hidden: false,
      themeId: null,
      ...card,
    }),
  )
  return new Map(whole.map((card) => [card.id, card]))
}

function ids(sorted: ReadonlyMap<string | null, readonly Card[]>) {
  return Object.fromEntries([...sorted].map(([key, cards]) => [String(key), cards.map(({ id }) => id)]))
}

const room = wall(
  { number: 3, themeId: 't' },
  { number: 1, themeId: 't' },
  { number: 2 },
  { number: 4, hidden: true },
  { number: 5, themeId: 't', mergedInto: 'c1' },
  { number: 6, mergedInto: 'c1', hidden: true },
)

it('puts cards under their themes, oldest first, but for those that are hidden or merged into others', () => {
  expect(ids(themeSorter()(room))).toEqual({ t: ['c1', 'c3'], null: ['c2'] })
})

it('puts cards that were merged under the ones that stand for them', () => {
  expect(ids(mergedSorter()(room))).toEqual({ c1: ['c5'] })
})

it('keeps the lists in which nothing changed, so that only the others are drawn again', () => {
  const sort = themeSorter()
  const before = sort(room)
  expect(sort(new Map(room))).toBe(before)
  const after = sort(new Map([...room, ...wall({ number: 7 })]))
  expect(after).not.toBe(before)
  expect(after.get('t')).toBe(before.get('t'))
  expect(after.get(null)?.map(({ id }) => id)).toEqual(['c2', 'c7'])
})
