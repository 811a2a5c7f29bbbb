import type { Card } from '@core/cards/cards'
import type { Match } from '@core/matches/matches'
import type { Organisation, Participant } from '@core/people/people'
import { expect, it } from 'vitest'
import { offerColumn } from '../../../src/renderer/facilitator/run/offers/offer-columns'

const organisations: Organisation[] = [{ id: 'council', name: 'Council', sector: 'statutory' }]
const participants = byId<Participant>(
  { id: 'official', name: '', organisationId: 'council', enteredFor: false },
  { id: 'resident', name: '', organisationId: null, enteredFor: false },
)

function card(number: number, changes: Partial<Card> = {}): Card {
  return {
    id: `card-${number}`,
    number,
    text: `Card ${number}`,
    kind: 'offer',
    tag: '',
    stageId: 'offers',
    participantId: 'resident',
    enteredBy: 'attendee',
    hidden: false,
    themeId: null,
    ...changes,
  }
}

function byId<Row extends { readonly id: string }>(...rows: Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}

function column(cards: readonly Card[], matches: readonly Match[] = []) {
  const groups = offerColumn('offer', { cards: byId(...cards), matches, organisations, participants })
  return groups.map(({ sector, cards: own }) => [sector, own.map(({ card: { number } }) => number)])
}

it('goes sector by sector, last what is nobody’s in particular', () => {
  const cards = [card(1, { participantId: null }), card(2), card(3, { participantId: 'official' })]
  expect(column(cards)).toEqual([
    ['statutory', [3]],
    ['community', [2]],
    [null, [1]],
  ])
})

it('has what is not matched first, each in order of arrival', () => {
  const match: Match = { id: 'm', offerId: 'card-1', needId: null, participantId: 'official' }
  expect(column([card(1), card(3), card(2)], [match])).toEqual([['community', [2, 3, 1]]])
})

it('leaves out needs, what is hidden and what was merged', () => {
  expect(column([card(1, { kind: 'need' }), card(2, { hidden: true }), card(3, { mergedInto: 'card-4' })])).toEqual([])
})
