import type { Card } from '@core/cards/cards'
import { expect, test } from 'vitest'
import { cardsByTheme } from '../../../src/renderer/note-taker/room/cards-by-theme'

function card(number: number, themeId: string | null): Card {
  return {
    id: `c${number}`,
    number,
    text: `Card ${number}`,
    kind: 'challenge',
    tag: '',
    stageId: 's1',
    participantId: null,
    enteredBy: 'facilitator',
    hidden: false,
    themeId,
  }
}

const tableOf = (...cards: readonly Card[]) => new Map(cards.map((one) => [one.id, one]))
const themes = [
  { id: 't2', name: 'Second made, first on the wall' },
  { id: 't1', name: 'First made' },
]
const shape = (cards: ReadonlyMap<string, Card>) =>
  cardsByTheme(themes, cards).map(({ theme, cards: under }) => [theme?.id ?? null, under.map(({ number }) => number)])

test('themes come in the wall’s order, and their cards by number', () => {
  expect(shape(tableOf(card(3, 't1'), card(1, 't1'), card(2, 't2')))).toEqual([
    ['t2', [2]],
    ['t1', [1, 3]],
  ])
})

test('cards in no theme come last, with those whose theme is gone', () => {
  expect(shape(tableOf(card(1, null), card(2, 'gone')))).toEqual([
    ['t2', []],
    ['t1', []],
    [null, [1, 2]],
  ])
})
