import type { Card } from '@core/cards/cards'
import type { VoteView } from '@core/views'
import { describe, expect, it } from 'vitest'
import {
  deviceLabel,
  deviceRows,
  presenceInWords,
  removalInWords,
} from '../../../src/renderer/facilitator/door/device-rows'

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]))

const people = {
  organisations: [{ id: 'homes', name: 'Stockport Homes', sector: 'voluntary' }],
  participants: byId([
    { id: 'p1', name: '', organisationId: 'homes', enteredFor: false },
    { id: 'p2', name: 'A. Name', organisationId: null, enteredFor: false },
    { id: 'p3', name: '', organisationId: 'gone', enteredFor: false },
  ]),
  devices: byId([
    { id: 'd1', participantId: 'p1' },
    { id: 'd2', participantId: 'p2' },
    { id: 'd3', participantId: 'p3' },
  ]),
} as const

const rows = deviceRows(people, ['d2'])

describe('the devices that joined', () => {
  it('are named by organisation or as residents, by person only where a name was given, the latest first', () => {
    expect(rows.map(deviceLabel)).toEqual([
      'Phone 3: Organisation removed',
      'Phone 2: Resident, A. Name',
      'Phone 1: Stockport Homes',
    ])
  })

  it('are connected or away', () => {
    expect(rows.map(({ connected }) => connected)).toEqual([false, true, false])
    expect(presenceInWords(rows, { waiting: 0 })).toBe('3 joined, 1 connected now.')
    expect(presenceInWords(rows, { waiting: 2 })).toBe(
      '3 joined, 1 connected now. 2 phones are at the door and did not join yet.',
    )
    expect(presenceInWords([], { waiting: 0 })).toBe('Nobody has joined yet.')
  })
})

describe('removing a device', () => {
  const card = (id: string, participantId: string | null): Card => ({
    id,
    participantId,
    number: 1,
    text: 'Share a van',
    kind: 'idea',
    tag: '',
    stageId: 'share',
    enteredBy: 'attendee',
    hidden: false,
    themeId: null,
  })
  const vote = (id: string, status: VoteView['status']): VoteView => ({
    id,
    status,
    method: { type: 'agreement' },
    options: [],
    voted: 1,
    present: 3,
    result: null,
  })
  const work = {
    votes: [vote('first', 'revealed'), vote('second', 'closed'), vote('third', 'open')],
    turnout: [
      { id: 'first', votedIds: ['p2'] },
      { id: 'second', votedIds: ['p1', 'p2'] },
      { id: 'third', votedIds: ['p2'] },
    ],
    cards: byId([card('c1', 'p2'), card('c2', 'p2'), card('c3', null)]),
    commitments: [{
        id: 'm1',
        text: 'Lend the van',
        participantId: 'p2',
        organisationId: null,
        readiness: 'ready',
        private: false,
        contact: '',
      }],
  } as const

  it('says which ballots go, and what stays', () => {
    const [, resident] = rows
    if (resident === undefined) throw new Error('There are three rows')
    expect(removalInWords(work, resident)).toEqual({
      goes: 'What goes: the phone and 2 ballots, not revealed yet.',
      stays: 'What stays: the person, in the list of people, 2 cards, 1 commitment and 1 ballot in votes already revealed.',
    })
  })

  it('says so where nothing was written and nothing is left', () => {
    const [newest] = rows
    if (newest === undefined) throw new Error('There are three rows')
    expect(removalInWords(work, newest)).toEqual({
      goes: 'What goes: the phone.',
      stays: 'Nothing of its person’s stays, so they are not counted as here any more.',
    })
  })
})
