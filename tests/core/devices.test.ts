import { brokenInvariants } from '@core/invariants'
import { limits } from '@core/limits'
import { rowsOf } from '@core/table'
import type { Event } from '@core/workshop'
import { describe, expect, it } from 'vitest'
import { promised, withDevice } from './examples/devices'
import { attendee, door, facilitator, given, noteTaker } from './given'
import { created, openVote, room } from './room'

const admitting = { type: 'admitDevice', deviceId: 'phone', name: '', organisationId: null } as const

describe('a device', () => {
  it('is let in by the door alone', () => {
    for (const actor of [facilitator, noteTaker, attendee('ann')]) {
      given(room).when(admitting, actor).thenRefused({ code: 'role.not-allowed', command: 'admitDevice' })
    }
    expect(given(room).when(admitting, door).decision.accepted).toBe(true)
  })

  it('is refused what its person could not be', () => {
    given(room)
      .when({ ...admitting, organisationId: 'none' }, door)
      .thenRefused({ code: 'people.unknown-organisation', organisationId: 'none' })
    given(room)
      .when({ ...admitting, name: 'x'.repeat(121) }, door)
      .thenRefused({ code: 'text.too-long', length: 121, allowed: 120 })
    const participants = Array.from({ length: limits.participants }, (_, index) => {
      return { id: `p${index}`, name: '', organisationId: null, enteredFor: false }
    })
    given([created, { type: 'participantsAdded', participants }])
      .when(admitting, door)
      .thenRefused({ code: 'people.too-many-participants', allowed: limits.participants })
  })

  it('is back when its removal is taken back, with its ballot', () => {
    const vote: Event = {
      type: 'ballotCast',
      stageId: 'vote',
      ballot: { id: 'ann', choice: { type: 'dots', dots: [{ optionId: 'homes', count: 1 }] }, enteredBy: 'attendee' },
    }
    const before = given(withDevice([...openVote, vote]))
    const removed = before
      .when({ type: 'removeDevice', deviceId: 'phone' })
      .then({ type: 'deviceRemoved', deviceId: 'phone' }, { type: 'ballotWithdrawn', stageId: 'vote', participantId: 'ann' })
    expect(removed.workshop.devices.size).toBe(0)
    const { workshop } = removed.when({ type: 'undo' }).thenUndone()
    expect([...rowsOf(workshop.devices)]).toEqual([{ id: 'phone', participantId: 'ann' }])
    expect(workshop.votes).toEqual(before.workshop.votes)
  })

  it('that was let in stays in when joining is locked', () => {
    const { workshop } = given(withDevice(room))
      .when({ type: 'lockJoining', locked: true })
      .then({ type: 'joiningLocked', locked: true })
    expect(workshop.devices.size).toBe(1)
    expect(brokenInvariants(workshop)).toEqual([])
  })
})

describe('a commitment', () => {
  it('is one’s own to make and to withdraw', () => {
    given(room)
      .when({ type: 'makeCommitment', participantId: 'bob', text: 'Listen' }, attendee('ann'))
      .thenRefused({ code: 'people.not-you', participantId: 'bob' })
    given(promised)
      .when({ type: 'withdrawCommitment', commitmentId: 'promise' }, attendee('bob'))
      .thenRefused({ code: 'people.not-you', participantId: 'ann' })
    given(room)
      .when({ type: 'makeCommitment', participantId: 'none', text: 'Listen' })
      .thenRefused({ code: 'people.unknown-participant', participantId: 'none' })
    given(room)
      .when({ type: 'makeCommitment', participantId: 'ann', text: '  ' }, attendee('ann'))
      .thenRefused({ code: 'text.empty' })
  })
})
