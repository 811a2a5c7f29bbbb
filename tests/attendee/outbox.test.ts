import type { PersonalView } from '@core/views'
import type { AttendeeAct } from '@protocol/live/device-acts'
import { describe, expect, it } from 'vitest'
import {
  answered,
  dismissed,
  emptyOutbox,
  forgotten,
  queued,
  readOutbox,
  sent,
  unreadable,
} from '../../src/attendee/connection/outbox'
import { ownVote } from '../../src/attendee/stages/own-vote'

const card = (text: string): AttendeeAct => ({ type: 'addCard', stageId: 'gather', text, kind: 'idea', tag: '' })
const dots = (count: number): AttendeeAct => ({
  type: 'castBallot',
  stageId: 'vote',
  choice: { type: 'dots', dots: [{ optionId: 'a', count }] },
})
const yes = { accepted: true, madeId: 'made' } as const

describe('the outbox', () => {
  it('keeps acts in the order in which they were done', () => {
    const outbox = queued(queued(emptyOutbox, 'one', card('first')), 'two', card('second'))
    expect(outbox.queue.map(({ id }) => id)).toEqual(['one', 'two'])
  })

  it('lets a later ballot take the place of one that was not sent', () => {
    const outbox = queued(queued(queued(emptyOutbox, 'one', dots(1)), 'two', card('between')), 'three', dots(2))
    expect(outbox.queue).toEqual([
      { id: 'two', act: card('between'), sent: false },
      { id: 'three', act: dots(2), sent: false },
    ])
  })

  it('keeps the latest answer to each statement', () => {
    const answer = (optionId: string, said: 'agree' | 'pass'): AttendeeAct => ({
      type: 'answerStatement',
      stageId: 'vote',
      optionId,
      answer: said,
    })
    const outbox = queued(queued(queued(emptyOutbox, '1', answer('a', 'agree')), '2', answer('b', 'agree')), '3', answer('a', 'pass'))
    expect(outbox.queue.map(({ act }) => act)).toEqual([answer('b', 'agree'), answer('a', 'pass')])
    const personal: PersonalView = {
      participantId: 'me',
      name: '',
      organisationId: null,
      cards: [],
      ballots: [{ stageId: 'vote', choice: { type: 'agreement', answers: [{ optionId: 'c', answer: 'disagree' }] }, concerns: [] }],
      commitments: [],
      invitationIds: [],
      matchIds: [],
      responses: [],
      access: { language: null, accessNeeds: '' },
      table: null,
    }
    expect(ownVote('vote', personal, outbox).choice).toEqual({
      type: 'agreement',
      answers: [
        { optionId: 'c', answer: 'disagree' },
        { optionId: 'b', answer: 'agree' },
        { optionId: 'a', answer: 'pass' },
      ],
    })
  })

  it('never changes what may have reached the laptop', () => {
    const outbox = queued(queued(sent(queued(emptyOutbox, 'one', dots(1)), 'one'), 'two', dots(2)), 'three', dots(3))
    expect(outbox.queue).toEqual([
      { id: 'one', act: dots(1), sent: true },
      { id: 'three', act: dots(3), sent: false },
    ])
  })

  it('keeps two cards with the same words', () => {
    expect(queued(queued(emptyOutbox, 'one', card('same')), 'two', card('same')).queue).toHaveLength(2)
  })

  it('settles what was confirmed, until it is seen', () => {
    const outbox = answered(sent(queued(emptyOutbox, 'one', card('first')), 'one'), 'one', yes)
    expect(outbox).toEqual({ queue: [], settled: [{ id: 'one', act: card('first'), madeId: 'made' }], failed: [] })
    expect(forgotten(outbox, ['one'])).toEqual(emptyOutbox)
  })

  it('ignores an answer that comes twice', () => {
    const once = answered(queued(emptyOutbox, 'one', card('first')), 'one', yes)
    expect(answered(once, 'one', yes)).toBe(once)
  })

  it('keeps the words of what was refused, with why', () => {
    const refusal = { code: 'voting.not-open', stageId: 'vote' } as const
    const outbox = answered(queued(emptyOutbox, 'one', dots(1)), 'one', { accepted: false, refusal })
    expect(outbox.failed).toEqual([{ id: 'one', act: dots(1), why: refusal }])
    expect(dismissed(outbox, 'one')).toEqual(emptyOutbox)
    expect(answered(queued(emptyOutbox, 'two', card('x')), 'two', { accepted: false, failure: 'storage' }).failed).toEqual([
      { id: 'two', act: card('x'), why: { code: 'storage' } },
    ])
  })

  it('takes a ballot that is gone already for withdrawn', () => {
    const refusal = { code: 'ballot.none', participantId: 'me' } as const
    const outbox = queued(emptyOutbox, 'one', { type: 'withdrawBallot', stageId: 'vote' })
    expect(answered(outbox, 'one', { accepted: false, refusal })).toEqual(emptyOutbox)
  })

  it('forgets why an earlier ballot failed once there is a later one', () => {
    const refusal = { code: 'voting.not-open', stageId: 'vote' } as const
    const failed = answered(queued(emptyOutbox, 'one', dots(1)), 'one', { accepted: false, refusal })
    expect(queued(failed, 'two', dots(2)).failed).toEqual([])
  })

  it('sets aside what the laptop cannot read, and only if it was sent', () => {
    const waiting = queued(queued(emptyOutbox, 'one', card('odd')), 'two', card('fine'))
    expect(unreadable(waiting)).toBe(waiting)
    const outbox = unreadable(sent(waiting, 'one'))
    expect(outbox.queue.map(({ id }) => id)).toEqual(['two'])
    expect(outbox.failed.map(({ why }) => why)).toEqual([{ code: 'unreadable' }])
  })

  it('is read back as it was kept, and never more than makes sense', () => {
    const outbox = sent(queued(queued(emptyOutbox, 'one', card('first')), 'two', dots(1)), 'one')
    const kept: unknown = JSON.parse(JSON.stringify(outbox))
    expect(readOutbox(kept)).toEqual(outbox)
    const odd = [null, 7, {}, { id: 'x', act: { type: 'addCard' }, sent: true }, { id: 'x', act: { type: 'openVote' }, sent: true }]
    expect(readOutbox({ queue: [...odd, ...outbox.queue], failed: odd })).toEqual(outbox)
    for (const nothing of [undefined, null, 'x', [], { queue: 'x' }]) expect(readOutbox(nothing)).toEqual(emptyOutbox)
  })
})
