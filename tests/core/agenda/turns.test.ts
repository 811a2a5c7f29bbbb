import { attendeeViewer } from '@core/views/attendee-view'
import { facilitatorViewer } from '@core/views/facilitator-view'
import { projectorViewer } from '@core/views/projector-view'
import type { Event } from '@core/workshop'
import { expect, it } from 'vitest'
import { given, now } from '../given'
import { card, room, stage } from '../room'

const inRound: readonly Event[] = [...room, { type: 'stageEntered', stageId: 'round', at: now }]
const turns = (...more: readonly Event[]) => facilitatorViewer()(given([...inRound, ...more]).history).turns
const wrote = (id: string, stageId: string, participantId: string): Event => ({
  type: 'cardAdded',
  card: card(id, 90, { stageId, participantId }),
})

it('in a round, who is here comes before who is not, and of those who wrote least before it', () => {
  expect(turns()).toEqual(['council', 'charity', 'shop'])
  expect(turns(wrote('more', 'gather', 'ann'))).toEqual(['charity', 'council', 'shop'])
})

it('nobody loses their turn by writing while they speak', () => {
  expect(
    turns(wrote('said', 'round', 'ann'), {
      type: 'cardAdded',
      card: card('also', 91, { stageId: 'round', participantId: 'ann' }),
    }),
  ).toEqual(['council', 'charity', 'shop'])
})

it('who was heard is not asked again, and comes back when the tick is taken away', () => {
  const heard = (isHeard: boolean): Event => ({
    type: 'organisationHeard',
    stageId: 'round',
    organisationId: 'council',
    heard: isHeard,
  })
  expect(turns(heard(true))).toEqual(['charity', 'shop'])
  expect(turns(heard(true), heard(false))).toEqual(['council', 'charity', 'shop'])
})

it('who took part online only is not here', () => {
  const away: Event = {
    type: 'participantsAdded',
    participants: [{ id: 'away', name: '', organisationId: 'shop', enteredFor: false, online: true }],
  }
  expect(turns(away).at(-1)).toBe('shop')
})

it('the room sees whose turn it is and who is next, and nothing else of the order', () => {
  const { workshop } = given(inRound)
  expect(projectorViewer()(workshop).turns).toEqual(['council', 'charity'])
  expect(attendeeViewer()(workshop).turns).toEqual(['council', 'charity'])
})

it('there are no turns in another stage', () => {
  expect(turns({ type: 'stageEntered', stageId: 'gather', at: now })).toEqual([])
})

it('the room sees how many of which organisation are at a table, and not who', () => {
  const tables = stage('tables', { kind: 'themed-rounds', cardKind: 'idea', themes: ['Homes', 'Health'], rounds: 2 })
  const { history, workshop } = given([...room, tables, { type: 'stageEntered', stageId: 'tables', at: now }])
  expect(facilitatorViewer()(history).tables).toEqual([
    ['ann', 'cara'],
    ['bob', 'dev'],
  ])
  const projected = projectorViewer()(workshop)
  expect(projected.tables).toEqual([
    [
      { organisationId: 'council', people: 1 },
      { organisationId: null, people: 1 },
    ],
    [
      { organisationId: 'charity', people: 1 },
      { organisationId: null, people: 1 },
    ],
  ])
  expect(JSON.stringify(projected.tables)).not.toMatch(/ann|bob|cara|dev/)
})
