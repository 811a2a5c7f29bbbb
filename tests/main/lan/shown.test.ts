import { attendeeViewer } from '@core/views/attendee-view'
import { projectorViewer } from '@core/views/projector-view'
import { noteTakerViewer } from '@core/views/note-taker-view'
import type { AttendeeView, NoteTakerView, ProjectorView } from '@core/views'
import { liveProtocol } from '@protocol/live/messages'
import type { Received } from '@protocol/received'
import { receive, wholeOf } from '@protocol/view-difference'
import { describe, expect, it } from 'vitest'
import { adding, stageId } from '../live/opened'
import { attendeeAt, Device, deviceAt, deviceBack, eventually, keyIn } from './device'
import { doorOf, type OpenedDoor } from './opened-door'

type AnyView = AttendeeView | NoteTakerView | ProjectorView

function viewAt({ messages }: Device, before: Received<AnyView> | null = null): Received<AnyView> | null {
  return messages.reduce<Received<AnyView> | null>(
    (view, message) => (message.type === 'view' ? receive<AnyView>(view, message.message) : view),
    before,
  )
}

function asReceived(view: AnyView): Received<AnyView> | null {
  return receive<AnyView>(null, { type: 'whole', version: 0, view: wholeOf(view) })
}

function versionAt({ messages }: Device): number {
  const last = messages.findLast(({ type }) => type === 'view')
  if (last?.type !== 'view' || last.message.type === 'none') throw new Error('No view')
  return last.message.version
}

describe('the view', () => {
  it('L12: of every role is the one of its role, step by step', async () => {
    const { door, authority, act } = await doorOf()
    const devices = {
      join: await deviceAt(door),
      noteTaker: await deviceAt(door, 'noteTaker'),
      screen: await deviceAt(door, 'screen'),
    }
    await act({ type: 'enterStage', stageId })
    await act(adding('One'))
    await act({ type: 'showCards', stageId, shown: true })
    await act(adding('Two'))
    const { history } = authority
    const expected = {
      join: attendeeViewer()(history.workshop),
      noteTaker: noteTakerViewer()(history),
      screen: projectorViewer()(history.workshop),
    }
    for (const link of ['join', 'noteTaker', 'screen'] as const) {
      await eventually(() => viewAt(devices[link])).toEqual(asReceived(expected[link]))
    }
  })

  it('L12: comes at most once a tick to each device, however many act within it', async () => {
    const { door, act, authority } = await doorOf({ messages: { atOnce: 1000, perSecond: 1000 } })
    await act({ type: 'enterStage', stageId })
    await act({ type: 'showCards', stageId, shown: true })
    const devices = await Promise.all(Array.from({ length: 12 }, () => attendeeAt(door)))
    const before = door.counts()
    const idea = { type: 'addCard', stageId, text: 'Benches', kind: 'idea', tag: '' } as const
    await Promise.all(devices.flatMap((device) => Array.from({ length: 20 }, () => device.act(idea))))
    await eventually(() => devices.every((device) => viewAt(device)?.cards.size === 240)).toBe(true)
    const after = door.counts()
    const ticks = after.ticks - before.ticks
    expect(authority.history.workshop.cards.size).toBe(240)
    expect(ticks).toBeLessThan(100)
    expect(after.steps - before.steps).toBeLessThanOrEqual(ticks * devices.length)
    expect(after.personal - before.personal).toBeLessThanOrEqual(ticks * devices.length)
  })

  it('L13: comes as the steps since, where a device has seen an earlier version', async () => {
    const { door, act } = await doorOf()
    await act({ type: 'enterStage', stageId })
    await act({ type: 'showCards', stageId, shown: true })
    const [device, other] = [await attendeeAt(door), await attendeeAt(door)]
    for (let count = 0; count < 30; count++) await act(adding(`Card ${count} with some more words in it`))
    await eventually(() => viewAt(device)?.cards.size).toBe(30)
    await eventually(() => versionAt(device)).toBe(versionAt(other))
    const [seen, known] = [versionAt(device), viewAt(device)]
    await device.end()
    for (const words of ['Missed', 'Missed as well']) {
      await act(adding(words))
      await eventually(() => [...(viewAt(other)?.cards.values() ?? [])].some(({ text }) => text === words)).toBe(true)
    }
    const back = await deviceBack(door, device.token, seen)
    await eventually(() => viewAt(back, known)).toEqual(viewAt(other))
    const views = back.messages.flatMap((message) => (message.type === 'view' ? [message.message] : []))
    expect(views.map((message) => (message.type === 'none' ? null : [message.type, message.version]))).toEqual([
      ['patch', seen + 1],
      ['patch', seen + 2],
    ])
    expect(await (await deviceBack(door, device.token, versionAt(other))).heard('personal')).toBeDefined()
  })

  it('L13: comes whole, where what was seen is too long ago, of another time or never was', async () => {
    const { door, act } = await doorOf({ heldSteps: 2 })
    await act({ type: 'enterStage', stageId })
    await act({ type: 'showCards', stageId, shown: true })
    const device = await attendeeAt(door)
    const seen = versionAt(device)
    for (let count = 1; count <= 4; count++) {
      await act(adding(`Card ${count}`))
      await eventually(() => viewAt(device)?.cards.size).toBe(count)
    }
    for (const version of [null, seen, 0, -1, versionAt(device) + 1, Number.MAX_SAFE_INTEGER]) {
      const back = await deviceBack(door, device.token, version)
      await back.heard('view')
      expect(viewAt(back)).toEqual(viewAt(device))
    }
  })
})

describe('a device that reads too slowly', () => {
  it('L14: is brought up to date once it has read, and the others never wait', async () => {
    const opened = await doorOf({ waitingBytes: 20_000, catchUpMs: 20 })
    const { door, act } = opened
    await act({ type: 'enterStage', stageId })
    const [slow, other] = [await attendeeAt(door), await attendeeAt(door)]
    slow.socket.pause()
    await fill(other, opened)
    slow.socket.resume()
    await act({ type: 'showCards', stageId, shown: true })
    await eventually(() => viewAt(slow)?.cards.size).toBe(300)
    expect(slow.frames.length).toBeLessThan(other.frames.length)
    await act(adding('And on'))
    for (const device of [slow, other]) await eventually(() => viewAt(device)?.cards.size).toBe(301)
    expect(viewAt(slow)).toEqual(viewAt(other))
  })

  it('L14: is dropped when it does not read at all', async () => {
    const opened = await doorOf({ waitingBytes: 20_000, waitingMs: 100, catchUpMs: 20, heartbeatMs: 60_000 })
    const { door, act } = opened
    await act({ type: 'enterStage', stageId })
    const [slow, other] = [await attendeeAt(door), await attendeeAt(door)]
    slow.socket.pause()
    await fill(other, opened)
    await eventually(() => door.view().connectedIds.length).toBe(1)
    await act({ type: 'showCards', stageId, shown: true })
    await act(adding('And on'))
    await eventually(() => [...(viewAt(other)?.cards.values() ?? [])].some(({ text }) => text === 'And on')).toBe(true)
  })
})

/** Shows so much, again and again, that it does not fit into what the system holds for a socket that is not read. */
async function fill(reader: Device, { act }: OpenedDoor): Promise<void> {
  await Promise.all(Array.from({ length: 300 }, () => act(adding('w'.repeat(900)))))
  for (let round = 0; round < 80; round++) {
    const from = reader.messages.length
    await act({ type: 'showCards', stageId, shown: round % 2 === 0 })
    await reader.heard('view', () => true, from)
  }
}

describe('what is one’s own', () => {
  it('L15: goes to nobody else, and only when it changed', async () => {
    const { door, act } = await doorOf()
    await act({ type: 'enterStage', stageId })
    const [one, other] = [await attendeeAt(door, 'One'), await attendeeAt(door, 'Other')]
    const second = await deviceBack(door, one.token)
    await other.heard('personal')
    const before = other.messages.filter(({ type }) => type === 'personal').length
    await one.act({ type: 'makeCommitment', text: 'I will listen', private: true })
    for (const device of [one, second]) {
      expect(await device.heard('personal', ({ view }) => view.commitments.length === 1)).toMatchObject({
        view: { name: 'One', commitments: [{ text: 'I will listen' }] },
      })
    }
    await act(adding('From the room'))
    await other.act({ type: 'makeCommitment', text: 'I will speak' })
    await other.heard('personal', ({ view }) => view.commitments.length === 1)
    expect(other.messages.filter(({ type }) => type === 'personal')).toHaveLength(before + 1)
    expect(other.frames.join('')).not.toContain('listen')
  })

  it('L7, L13: a hello says the version of the protocol and of the view apart', async () => {
    const { door } = await doorOf()
    const device = await new Device(door).opened()
    device.say({ type: 'hello', protocol: liveProtocol, credential: { type: 'key', key: keyIn(door.view().join) }, seen: null })
    expect((await device.heard('view')).message.type).toBe('whole')
  })
})
