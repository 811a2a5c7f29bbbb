import type { AttendeeView, PersonalView } from '@core/views'
import type { AttendeeAct } from '@protocol/live/device-acts'
import type { DoorMessage } from '@protocol/live/messages'
import type { WholeView } from '@protocol/received'
import { beforeEach, describe, expect, it } from 'vitest'
import { createKeep } from '../../src/attendee/kept/keep'
import { readSeats } from '../../src/attendee/kept/seats'
import { createRoom, sayOutOfReachAfterMs, type Room } from '../../src/attendee/room'
import { FakeClock } from './fake-clock'
import { FakeDoor } from './fake-door'
import { FakeStorage } from './fake-storage'

const view: WholeView<AttendeeView> = {
  role: 'attendee',
  details: {
    title: 'Our streets',
    date: '',
    place: '',
    purpose: '',
    nextMeeting: '',
    nextMeetingAt: '',
    privacyNotice: '',
    rehearsal: false,
    attribution: '',
    sectorLabels: { statutory: 'S', voluntary: 'V', community: 'C', business: 'B', other: 'O' },
  },
  status: 'running',
  joiningLocked: false,
  organisations: [],
  stage: null,
  timer: { state: 'paused', remainingMs: 0, durationMs: 0 },
  since: null,
  heldOn: '',
  cards: { tableRows: [] },
  themes: [],
  vote: null,
  voteBefore: null,
  priorities: [],
  actions: [],
  decisions: [],
  commitments: [],
  invitations: [],
  matches: [],
  agreement: { clauses: [], reviewDate: '' },
  check: [],
  turns: [],
}
const personal: PersonalView = {
  participantId: 'me',
  name: '',
  organisationId: null,
  cards: [],
  ballots: [],
  commitments: [],
  invitationIds: [],
  matchIds: [],
  responses: [],
  access: { language: null, accessNeeds: '' },
  table: null,
}
const whole: DoorMessage = { type: 'view', message: { type: 'whole', version: 5, view } }
const card = (text: string): AttendeeAct => ({ type: 'addCard', stageId: 'gather', text, kind: 'idea', tag: '' })
const accepted = { accepted: true, madeId: 'made' } as const

let clock: FakeClock
let door: FakeDoor
let storage: FakeStorage
let ids: number

beforeEach(() => {
  clock = new FakeClock()
  door = new FakeDoor()
  storage = new FakeStorage()
  ids = 0
})

function arrive(key: string | null = 'link'): Room {
  const newId = () => `id-${++ids}`
  return createRoom({ openWire: door.openWire, clock, random: () => 0.5, newId, keep: createKeep(storage), key })
}

/** Comes by the link, joins, and sees the workshop. */
function joined(): Room {
  const room = arrive()
  door.letIn({ joined: false })
  door.last.say(whole)
  room.join('', null)
  door.last.say({ type: 'joined', id: `id-${ids}`, token: 'token-of-this-phone' })
  door.last.say({ type: 'personal', view: personal })
  return room
}

const acts = () => door.last.heard.flatMap((message) => (message.type === 'act' ? [message.id] : []))
const hello = () => door.last.heard.find((message) => message.type === 'hello')
const outcome = (id: string): DoorMessage => ({ type: 'outcome', id, outcome: accepted })

describe('coming in', () => {
  it('asks for the code where there is no link', () => {
    const room = arrive(null)
    expect(room.state().place).toEqual({ name: 'outside', why: 'no-code' })
    expect(door.sockets).toHaveLength(0)
    room.enterCode('123456')
    door.last.open()
    expect(hello()).toMatchObject({ credential: { type: 'code', code: '123456' } })
    door.last.say({ type: 'bye', why: 'credential' })
    expect(room.state().place).toEqual({ name: 'outside', why: 'credential' })
  })

  it('joins, and is itself again after a reload', () => {
    expect(joined().state().place).toEqual({ name: 'in' })
    const again = arrive()
    door.letIn()
    expect(hello()).toMatchObject({ credential: { type: 'token', token: 'token-of-this-phone' } })
    expect(again.state().place).toEqual({ name: 'in' })
    expect(readSeats(createKeep(storage))).toEqual([{ token: 'token-of-this-phone', key: 'link' }])
  })

  it('asks again with the same id when the answer was lost', () => {
    const room = arrive()
    door.letIn({ joined: false })
    room.join('Sam', 'org')
    door.last.drop()
    clock.pass(1000)
    door.letIn({ joined: false })
    expect(door.last.heard).toContainEqual({ type: 'join', id: 'id-1', name: 'Sam', organisationId: 'org' })
  })

  it('asks again with the same id after a reload, and is not asked a second time who it is', () => {
    const room = arrive()
    door.letIn({ joined: false })
    room.join('Sam', 'org')
    expect(door.last.heard).toContainEqual({ type: 'join', id: 'id-1', name: 'Sam', organisationId: 'org' })
    const reloaded = arrive()
    door.letIn({ joined: false })
    expect(door.last.heard).toContainEqual({ type: 'join', id: 'id-1', name: 'Sam', organisationId: 'org' })
    expect(reloaded.state().place).toEqual({ name: 'at-the-door', joining: true, refused: null })
    door.last.say({ type: 'joined', id: 'id-1', token: 'token' })
    expect(reloaded.state().place).toEqual({ name: 'in' })
    expect(createKeep(storage).get('join')).toBeUndefined()
  })

  it.each([
    ['by another link', 'another link', 0],
    ['much later', 'link', 121_000],
  ])('does not join by itself %s', (_, key, afterMs) => {
    arrive()
    door.letIn({ joined: false }).say(whole)
    arrive().join('Sam', null)
    clock.pass(afterMs)
    const room = arrive(key)
    door.letIn({ joined: false })
    expect(room.state().place).toEqual({ name: 'at-the-door', joining: false, refused: null })
  })

  it('says why it may not join', () => {
    const room = arrive()
    door.letIn({ joined: false })
    room.join('', null)
    const refusal = { code: 'devices.joining-locked' } as const
    door.last.say({ type: 'outcome', id: 'id-1', outcome: { accepted: false, refusal } })
    expect(room.state().place).toEqual({ name: 'at-the-door', joining: false, refused: refusal })
  })

  it('comes by the link where its old seat is in another workshop', () => {
    joined()
    const room = arrive('another link')
    door.last.open()
    door.last.say({ type: 'bye', why: 'credential' })
    door.letIn({ joined: false })
    expect(hello()).toMatchObject({ credential: { type: 'key', key: 'another link' } })
    expect(room.state().place.name).toBe('at-the-door')
  })

  it('gives its seat up when the facilitator removes it', () => {
    const room = joined()
    door.last.say({ type: 'bye', why: 'removed' })
    expect(room.state().place).toEqual({ name: 'sent-away', why: 'removed' })
    expect(readSeats(createKeep(storage))).toEqual([])
  })

  it('does not go on with a link that is for another screen', () => {
    const room = arrive()
    door.letIn({ role: 'screen' })
    expect(room.state().place).toEqual({ name: 'sent-away', why: 'not-for-phones' })
    clock.pass(60_000)
    expect(door.sockets).toHaveLength(1)
  })
})

describe('what this person does', () => {
  it('goes one at a time, in order', () => {
    const room = joined()
    room.act(card('first'))
    room.act(card('second'))
    expect(acts()).toEqual(['id-2'])
    door.last.say(outcome('id-2'))
    expect(acts()).toEqual(['id-2', 'id-3'])
    door.last.say(outcome('id-3'))
    expect(room.state().outbox.queue).toEqual([])
  })

  it('goes again with the same id when the connection was lost before the answer', () => {
    const room = joined()
    room.act(card('first'))
    door.last.drop()
    room.act(card('second'))
    clock.pass(1000)
    door.letIn()
    expect(acts()).toEqual(['id-2'])
    door.last.say(outcome('id-2'))
    expect(acts()).toEqual(['id-2', 'id-3'])
  })

  it('lives through a reload', () => {
    const first = joined()
    first.act(card('first'))
    first.act(card('second'))
    first.close()
    const room = arrive()
    door.letIn()
    expect(room.state().outbox.queue.map(({ id }) => id)).toEqual(['id-2', 'id-3'])
    expect(acts()).toEqual(['id-2'])
  })

  it('finds a line that died in silence by the answer that does not come', () => {
    const room = joined()
    door.last.say({ type: 'pong', at: clock.now(), now: clock.now() })
    room.act(card('first'))
    clock.pass(4500)
    expect(door.last.closedByPhone()).toBe(true)
    clock.pass(500)
    door.letIn()
    expect(acts()).toEqual(['id-2'])
  })

  it('is not in the way any more once the laptop shows it, or soon after', () => {
    const room = joined()
    room.act(card('first'))
    door.last.say(outcome('id-2'))
    expect(room.state().outbox.settled).toHaveLength(1)
    door.last.say({ type: 'personal', view: { ...personal, cards: [{ id: 'made', number: 1, text: 'first', kind: 'idea', tag: '', stageId: 'gather', hidden: false }] } })
    expect(room.state().outbox.settled).toEqual([])
    room.act(card('second'))
    door.last.say(outcome('id-3'))
    clock.pass(2000)
    expect(room.state().outbox.settled).toEqual([])
  })

  it('is set aside when the laptop hangs up on it again and again', () => {
    const room = joined()
    room.act(card('odd'))
    room.act(card('fine'))
    for (let time = 0; time < 3; time++) {
      door.last.say({ type: 'bye', why: 'message' })
      clock.pass(10_000)
      door.letIn()
    }
    expect(room.state().outbox.failed.map(({ act }) => act)).toEqual([card('odd')])
    expect(acts()).toEqual(['id-3'])
  })

  it('is set aside where it is longer than the door takes', () => {
    const room = joined()
    room.act(card('ŵ'.repeat(9000)))
    expect(acts()).toEqual([])
    expect(room.state().outbox.failed).toHaveLength(1)
  })
})

describe('what it sees', () => {
  it('follows step by step, and says where it was when it comes back', () => {
    const room = joined()
    door.last.say({ type: 'view', message: { type: 'patch', version: 6, patch: { joiningLocked: true } } })
    expect(room.state().view?.joiningLocked).toBe(true)
    door.last.drop()
    clock.pass(1000)
    door.last.open()
    expect(hello()).toMatchObject({ seen: 6 })
  })

  it('asks for the whole where a step is missing', () => {
    joined()
    door.last.say({ type: 'view', message: { type: 'patch', version: 7, patch: {} } })
    door.last.open()
    expect(door.sockets).toHaveLength(2)
    expect(hello()).toMatchObject({ seen: null })
  })

  it('measures the laptop’s clock, and trusts the quickest answer', () => {
    const room = joined()
    const sentAt = clock.now()
    clock.pass(100)
    door.last.say({ type: 'pong', at: sentAt, now: sentAt + 50 + 30_000 })
    expect(room.state().laptopOffsetMs).toBe(30_000)
    const later = clock.now()
    clock.pass(2000)
    door.last.say({ type: 'pong', at: later, now: later + 31_900 })
    expect(room.state().laptopOffsetMs).toBe(30_000)
  })

  it('says that the laptop is out of reach only after a while, and stops at once when it is back', () => {
    const room = joined()
    door.last.drop()
    clock.pass(sayOutOfReachAfterMs - 1)
    expect(room.state().outOfReach).toBe(false)
    clock.pass(1)
    expect(room.state().outOfReach).toBe(true)
    door.letIn()
    expect(room.state().outOfReach).toBe(false)
  })

  it('says at once that the door is closed, until it is open again', () => {
    const room = joined()
    door.last.say({ type: 'bye', why: 'closed' })
    expect(room.state().doorSays).toBe('closed')
    clock.pass(5000)
    // Nobody is there for a while, and that is no news.
    for (let tries = 0; tries < 20; tries++) {
      door.last.drop()
      clock.pass(15_000)
    }
    expect(room.state().doorSays).toBe('closed')
    door.letIn()
    expect(room.state()).toMatchObject({ doorSays: null, outOfReach: false, place: { name: 'in' } })
  })
})
