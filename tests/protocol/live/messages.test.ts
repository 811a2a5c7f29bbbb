import { deviceActSchema, readDeviceMessage } from '@protocol/live/device-schema'
import { isAttendeeAct, isNoteTakerAct } from '@protocol/live/device-acts'
import { readDoorMessage } from '@protocol/live/door-schema'
import { farewells, liveProtocol, type DeviceMessage, type DoorMessage } from '@protocol/live/messages'
import { usualDirection } from '@protocol/screen'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actExamples } from '../act-examples'

const idea = { type: 'addCard', stageId: 's1', text: 'ŵ', kind: 'idea', tag: '' } as const

const deviceMessages: { readonly [Type in DeviceMessage['type']]: readonly Extract<DeviceMessage, { type: Type }>[] } = {
  hello: [
    { type: 'hello', protocol: 1, credential: { type: 'token', token: 't' }, seen: 7 },
    { type: 'hello', protocol: 1, credential: { type: 'key', key: 'k' }, seen: null },
    { type: 'hello', protocol: 1, credential: { type: 'code', code: '000000' }, seen: null },
  ],
  join: [{ type: 'join', id: 'join-0001', name: 'Ann', organisationId: null }],
  act: [
    { type: 'act', id: 'act-00001', act: idea },
    { type: 'act', id: 'act-00002', act: { type: 'answerStatement', stageId: 's1', optionId: 't1', answer: 'pass' } },
  ],
  hold: [{ type: 'hold', id: 'hold-0001', cardIds: ['c1', 'c2'] }],
  release: [{ type: 'release' }],
  ping: [{ type: 'ping', at: 1.5 }],
}

const doorMessages: { readonly [Type in DoorMessage['type']]: readonly Extract<DoorMessage, { type: Type }>[] } = {
  welcome: [
    { type: 'welcome', role: 'attendee', now: 1, joined: false, token: null },
    { type: 'welcome', role: 'note-taker', now: 1, joined: true, token: 't' },
  ],
  joined: [{ type: 'joined', id: 'join-0001', token: 't' }],
  view: [
    { type: 'view', message: { type: 'none' } },
    { type: 'view', message: { type: 'patch', version: 2, patch: { joiningLocked: true } } },
  ],
  sign: [
    { type: 'sign', sign: null },
    {
      type: 'sign',
      sign: {
        page: 'wifi',
        join: 'http://h/#k=j',
        address: 'h',
        code: '000000',
        wifi: { name: 'Hall', password: '' },
        handout: 'http://h/plan/k/',
      },
    },
  ],
  direction: [
    { type: 'direction', direction: usualDirection },
    {
      type: 'direction',
      direction: {
        blank: 'dark',
        frozen: true,
        spotlight: { kind: 'theme', id: 't1' },
        pages: { held: true, turned: -2 },
        textSize: 5,
        theme: 'contrast',
      },
    },
  ],
  handout: [{ type: 'handout', path: '/plan/k/' }],
  personal: [
    {
      type: 'personal',
      view: {
        participantId: 'p1',
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
      },
    },
  ],
  outcome: [
    { type: 'outcome', id: 'act-00001', outcome: { accepted: true, madeId: null } },
    { type: 'outcome', id: 'act-00001', outcome: { accepted: false, refusal: { code: 'text.empty' } } },
    { type: 'outcome', id: 'act-00001', outcome: { accepted: false, failure: 'storage' } },
  ],
  held: [
    { type: 'held', id: 'hold-0001', answer: { held: true } },
    { type: 'held', id: 'hold-0001', answer: { held: false, by: 'facilitator' } },
  ],
  holds: [
    { type: 'holds', holds: [] },
    { type: 'holds', holds: [{ by: 'note-taker', cardIds: ['c1'] }] },
  ],
  pong: [{ type: 'pong', at: 1, now: 2 }],
  bye: farewells.map((why) => ({ type: 'bye', why })),
}

describe('a message of a device', () => {
  it.each(Object.values(deviceMessages).flat())('is read as it was said: %j', (message) => {
    expect(readDeviceMessage(JSON.stringify(message), liveProtocol)).toEqual({ what: 'message', message })
  })

  it.each(Object.values(deviceMessages).flat())('L17: is not read with a field more or less: %j', (message) => {
    const more = { ...message, more: 1 }
    expect(readDeviceMessage(JSON.stringify(more), liveProtocol)).toEqual({ what: 'unreadable' })
    for (const field of Object.keys(message)) {
      const { [field]: _, ...less }: Record<string, unknown> = { ...message }
      expect(readDeviceMessage(JSON.stringify(less), liveProtocol)).toEqual({ what: 'unreadable' })
    }
  })

  it('L3: of another version is told apart from one that cannot be read', () => {
    const hello = { type: 'hello', protocol: 2, anything: 'else' }
    expect(readDeviceMessage(JSON.stringify(hello), liveProtocol)).toEqual({ what: 'other-version' })
    expect(readDeviceMessage(JSON.stringify({ ...hello, protocol: '2' }), liveProtocol)).toEqual({ what: 'unreadable' })
  })

  it('L17: is read or not, whatever it is, and never anything else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue().map((value) => JSON.stringify(value))), (frame) => {
        expect(['message', 'unreadable', 'other-version']).toContain(readDeviceMessage(frame, liveProtocol).what)
      }),
    )
  })

  it('L11: holds an act of an attendee’s or a note-taker’s, and none of the facilitator’s', () => {
    const read: string[] = []
    for (const [type, example] of Object.entries(actExamples)) {
      const asDevice = { ...example, ...(type in ofParticipant ? { participantId: undefined } : {}) }
      const act = deviceActSchema.safeParse(JSON.parse(JSON.stringify(asDevice)))
      if (!act.success) continue
      read.push(type)
      expect(isAttendeeAct(act.data) || isNoteTakerAct(act.data)).toBe(true)
    }
    expect(read.toSorted()).toEqual(
      [
        ...['addCard', 'editCard', 'withdrawCard', 'castBallot', 'withdrawBallot', 'tellAccess'],
        ...['makeCommitment', 'changeCommitment', 'withdrawCommitment', 'makeMatch', 'undoMatch'],
        ...['addInvitation', 'changeInvitation', 'removeInvitation', 'respond', 'withdrawResponse', 'reply'],
        ...['updateAction', 'takeLead'],
        ...['acceptAction', 'addAction', 'changeAction', 'moveAction', 'removeAction', 'setActionStatus'],
        ...['createTheme', 'renameTheme', 'moveTheme', 'fileCards', 'mergeThemes', 'dissolveTheme'],
        ...['mergeCards', 'unmergeCard', 'addNote', 'editNote', 'removeNote', 'undo'],
        ...['addClause', 'editClause', 'moveClause', 'acceptClause', 'removeClause', 'setReviewDate'],
      ].toSorted(),
    )
  })

  it('L11: tells what a note-taker writes down from what an attendee makes their own', () => {
    const { participantId: _, ...own } = actExamples.makeCommitment
    for (const [act, isNoteTakers] of [
      [own, false],
      [{ ...own, participantId: null }, true],
    ] as const) {
      const read = deviceActSchema.parse(act)
      expect([isAttendeeAct(read), isNoteTakerAct(read)]).toEqual([!isNoteTakers, isNoteTakers])
    }
  })
})

/** Acts that say whose they are everywhere but at the door. */
const ofParticipant = {
  addCard: true,
  castBallot: true,
  withdrawBallot: true,
  makeCommitment: true,
  addInvitation: true,
  makeMatch: true,
  respond: true,
  tellAccess: true,
}

describe('a message of the door', () => {
  it.each(Object.values(doorMessages).flat())('is read as it was said: %j', (message) => {
    expect(readDoorMessage(JSON.stringify(message))).toEqual(message)
  })

  it.each(Object.values(doorMessages).flat())('is not read with a field more or less: %j', (message) => {
    expect(readDoorMessage(JSON.stringify({ ...message, more: 1 }))).toBeNull()
    for (const field of Object.keys(message)) {
      const { [field]: _, ...less }: Record<string, unknown> = { ...message }
      expect(readDoorMessage(JSON.stringify(less))).toBeNull()
    }
  })

  it('that is none is none', () => {
    for (const frame of ['', '{', 'null', '[]', '{"type":"hello"}', '{"type":"bye","why":"bored"}']) {
      expect(readDoorMessage(frame)).toBeNull()
    }
  })
})
