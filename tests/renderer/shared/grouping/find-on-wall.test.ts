import type { Card } from '@core/cards/cards'
import { describe, expect, it } from 'vitest'
import { findOnWall } from '../../../../src/renderer/shared/grouping/find-on-wall'

const themes = [
  { id: 't1', name: 'Public transport' },
  { id: 't2', name: 'Trafnidiaeth ŵy' },
  { id: 't3', name: 'Transport after six' },
]

const cards = ['Buses stop at six', 'Trains', 'Dim bws', 'Ten transport ideas'].map(
  (text, index): Card => ({
    id: `c${index + 1}`,
    number: index + 9,
    text,
    kind: 'idea',
    tag: '',
    stageId: 's',
    participantId: null,
    enteredBy: 'facilitator',
    hidden: false,
    themeId: index === 1 ? 't1' : null,
  }),
)

function found(typed: string, filing = false): readonly string[] {
  return findOnWall(typed, { themes, cards, filing }).map(({ id }) => id)
}

describe('what is typed', () => {
  it('finds themes that begin with it before those that hold it, and then cards', () => {
    expect(found('transport')).toEqual(['theme:t3', 'theme:t1', 'card:c4'])
  })

  it('finds a card by its number before all else', () => {
    expect(found('10')).toEqual(['card:c2'])
    expect(found('Card 12')).toEqual(['card:c4'])
    expect(found('9', true)).toEqual(['card:c1', 'suggested:9'])
  })

  it('finds whatever the accents, capitals and spaces', () => {
    expect(found('  WY ')).toEqual(['theme:t2'])
    expect(found('dim  BWS')).toEqual(['card:c3'])
  })

  it('names a new theme where cards are to be filed and none has the name', () => {
    expect(found('Trains', true)).toEqual(['suggested:Trains', 'card:c2'])
    expect(found('public TRANSPORT', true)).toEqual(['theme:t1'])
    expect(found('Trains')).toEqual(['card:c2'])
  })

  it('finds at most as much as anybody reads', () => {
    const many = Array.from({ length: 100 }, (_, index) => ({ id: `t${index}`, name: `Parks ${index}` }))
    expect(findOnWall('parks', { themes: many, cards, filing: true })).toHaveLength(9)
  })
})

it('lists every theme where nothing is typed, and the way out of all where cards are to be filed', () => {
  expect(found('')).toEqual(['theme:t1', 'theme:t2', 'theme:t3'])
  expect(found('', true)).toEqual(['theme:t1', 'theme:t2', 'theme:t3', 'no-theme'])
})

it('says of a card which theme it is in', () => {
  expect(findOnWall('trains', { themes, cards, filing: false })[0]).toEqual({
    id: 'card:c2',
    label: 'Card 10: Trains',
    detail: 'Public transport',
  })
})
