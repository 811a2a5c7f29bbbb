import type { PersonalView } from '@core/views'
import type { AttendeeAct } from '@protocol/live/device-acts'
import { describe, expect, it } from 'vitest'
import { emptyOutbox, queued, sent, type Outbox } from '../../src/attendee/connection/outbox'
import { ownPromises } from '../../src/attendee/stages/promises/own-promises'
import { ownResponses } from '../../src/attendee/stages/check/own-responses'

const personal: PersonalView = {
  participantId: 'me',
  name: '',
  organisationId: null,
  cards: [],
  ballots: [],
  commitments: [
    {
      id: 'c1',
      participantId: 'me',
      text: 'Lend my van',
      organisationId: null,
      readiness: 'not-yet',
      private: true,
      contact: '',
    },
  ],
  invitationIds: [],
  matchIds: [],
  responses: [{ id: 'r1', stageId: 'check', subjectId: 'a', participantId: 'me', answer: 'yes', words: '' }],
  access: { language: null, accessNeeds: '' },
  table: null,
}

function waiting(...acts: AttendeeAct[]): Outbox {
  return acts.reduce((outbox, act, index) => sent(queued(outbox, `act-${index}`, act), `act-${index}`), emptyOutbox)
}

describe('own promises', () => {
  it('are there as soon as they are sent, with what is left out as it is by itself', () => {
    const outbox = waiting({ type: 'makeCommitment', text: 'Open a room' })
    expect(ownPromises({ personal, outbox })).toMatchObject([
      { id: 'c1' },
      { id: null, text: 'Open a room', readiness: 'ready', private: false, contact: '' },
    ])
  })

  it('show a change before the laptop has it, and are gone once they are taken back', () => {
    const change: AttendeeAct = { type: 'changeCommitment', commitmentId: 'c1', changes: { readiness: 'ready' } }
    expect(ownPromises({ personal, outbox: waiting(change) })).toMatchObject([{ readiness: 'ready', private: true }])
    const back: AttendeeAct = { type: 'withdrawCommitment', commitmentId: 'c1' }
    expect(ownPromises({ personal, outbox: waiting(change, back) })).toEqual([])
  })

  it('are there once, also while the answer and the view cross', () => {
    const act: AttendeeAct = { type: 'makeCommitment', text: 'Lend my van' }
    const outbox: Outbox = { ...emptyOutbox, settled: [{ id: 'act-0', act, madeId: 'c1' }] }
    expect(ownPromises({ personal, outbox })).toHaveLength(1)
  })
})

describe('own answers to a check', () => {
  it('are the latest that was said, with its words', () => {
    const outbox = waiting({ type: 'respond', stageId: 'check', subjectId: 'a', answer: 'not-yet', words: 'Too soon' })
    expect(ownResponses('check', { personal, outbox }).get('a')).toEqual({
      id: 'r1',
      subjectId: 'a',
      answer: 'not-yet',
      words: 'Too soon',
    })
  })

  it('are those of this check alone, and gone once they are taken back', () => {
    expect(ownResponses('another', { personal, outbox: emptyOutbox }).size).toBe(0)
    const outbox = waiting({ type: 'withdrawResponse', responseId: 'r1' })
    expect(ownResponses('check', { personal, outbox }).size).toBe(0)
  })
})
