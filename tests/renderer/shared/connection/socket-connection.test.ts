import type { JoinSign } from '@protocol/door'
import type { NoteTakerAct } from '@protocol/live/device-acts'
import { type Credential, liveProtocol } from '@protocol/live/messages'
import { type ScreenDirection, usualDirection } from '@protocol/screen'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { roomNow, setRoomClock } from '../../../../src/renderer/shared/connection/room-clock'
import type { Pace } from '../../../../src/renderer/shared/connection/pace'
import { SocketConnection } from '../../../../src/renderer/shared/connection/socket-connection'
import { Door, done, inState, until } from './door'

interface View {
  readonly role: 'note-taker'
  readonly title: string
}

const pace: Pace = { firstRetryMs: 20, longestRetryMs: 60, saidAfterMs: 150, pingEveryMs: 5_000, answerWithinMs: 5_000 }
const note: NoteTakerAct = { type: 'addNote', kind: 'note', text: 'Buses stop at six', priorityId: null }

/** A real client on real sockets: Node 20 has none of its own. A browser's does not throw an error that nobody hears. */
class Client extends WebSocket {
  constructor(url: string) {
    super(url)
    this.on('error', () => {})
  }
}

let door: Door
const connections: SocketConnection<View, NoteTakerAct>[] = []

beforeEach(async () => {
  vi.stubGlobal('WebSocket', Client)
  door = await Door.open()
})

afterEach(async () => {
  for (const connection of connections.splice(0)) connection.close()
  await door.close()
  setRoomClock(0)
  vi.unstubAllGlobals()
})

function connect({ url = door.url, patience = {} }: { url?: string; patience?: Partial<Pace> } = {}) {
  const kept: string[] = []
  const signs: (JoinSign | null)[] = []
  const directions: ScreenDirection[] = []
  const read = (): Credential => {
    const token = kept.at(-1)
    return token === undefined ? { type: 'key', key: 'a-key' } : { type: 'token', token }
  }
  const connection = new SocketConnection<View, NoteTakerAct>({
    url,
    role: 'note-taker',
    viewRole: 'note-taker',
    credential: { read, keep: (token) => kept.push(token) },
    screen: { onSign: (sign) => signs.push(sign), onDirection: (direction) => directions.push(direction) },
    pace: { ...pace, ...patience },
  })
  connections.push(connection)
  return { connection, kept, signs, directions }
}

function whole(title: string, version: number) {
  // What is in a view makes no difference here but for its role.
  const view: object = { role: 'note-taker', title }
  return JSON.stringify({ type: 'view', message: { type: 'whole', version, view } })
}

const patch = (title: string, version: number) =>
  JSON.stringify({ type: 'view', message: { type: 'patch', version, patch: { title } } })

test('what the facilitator asks of a screen is heard', async () => {
  const { directions } = connect()
  const visit = await door.visit()
  await visit.welcome()
  const direction: ScreenDirection = { ...usualDirection, blank: 'dark', textSize: 4 }
  visit.say({ type: 'direction', direction })
  await vi.waitFor(() => expect(directions).toEqual([direction]))
})

test('how people come in is heard, until the door is closed', async () => {
  const { signs } = connect()
  const visit = await door.visit()
  await visit.welcome()
  const sign: JoinSign = { page: 'usual', join: 'http://h/#k=j', address: 'h', code: '000000', wifi: null, handout: 'http://h/plan/k/' }
  visit.say({ type: 'sign', sign })
  await vi.waitFor(() => expect(signs).toEqual([sign]))
  visit.dismiss('closed')
  await vi.waitFor(() => expect(signs).toEqual([sign, null]))
})

test('a link’s key is shown once, and from then on what was given for it', async () => {
  const { kept } = connect()
  const first = await door.visit()
  expect(await first.welcome('a-token')).toEqual({
    type: 'hello',
    protocol: liveProtocol,
    credential: { type: 'key', key: 'a-key' },
    seen: null,
  })
  first.cut()
  const second = await door.visit()
  expect(await second.welcome()).toMatchObject({ credential: { type: 'token', token: 'a-token' } })
  expect(kept).toEqual(['a-token'])
})

describe('the view', () => {
  test('is put together from messages, and a device that comes back says the version that it has', async () => {
    const { connection } = connect()
    const first = await door.visit()
    await first.welcome()
    first.sayText(whole('One', 7))
    first.sayText(patch('Two', 8))
    await until(connection.view, (view) => view?.title === 'Two')
    first.cut()
    const second = await door.visit()
    expect(await second.welcome()).toMatchObject({ seen: 8 })
    second.sayText(patch('Three', 9))
    await until(connection.view, (view) => view?.title === 'Three')
  })

  test('is asked for whole where a step was missed', async () => {
    const { connection } = connect()
    const first = await door.visit()
    await first.welcome()
    first.sayText(whole('One', 7))
    first.sayText(patch('Three', 9))
    const second = await door.visit()
    expect(await second.welcome()).toMatchObject({ seen: null })
    expect(connection.view.read()?.title).toBe('One')
  })

  test('is asked for whole after what cannot be read', async () => {
    const { connection } = connect()
    const first = await door.visit()
    await first.welcome()
    first.sayText(whole('One', 7))
    first.sayText('{"type":"view","message":{"type":"magic"}}')
    const second = await door.visit()
    expect(await second.welcome()).toMatchObject({ seen: null })
    second.sayText(JSON.stringify({ type: 'view', message: { type: 'none' } }))
    await until(connection.view, (view) => view === null)
  })
})

describe('an act', () => {
  test('is answered once the laptop says so', async () => {
    const { connection } = connect()
    const visit = await door.visit()
    await visit.welcome()
    await until(connection.status, inState('connected'))
    const answer = connection.submit(note)
    const sent = await visit.hear()
    expect(sent).toMatchObject({ type: 'act', act: note })
    if (sent.type !== 'act') throw new Error('Not an act')
    expect(connection.waiting.read()).toBe(1)
    visit.say({ type: 'outcome', id: sent.id, outcome: { accepted: true, madeId: 'n1' } })
    expect(await answer).toEqual({ accepted: true, madeId: 'n1' })
    expect(connection.waiting.read()).toBe(0)
  })

  test('that was not answered is sent again under the same id, in the order in which it was asked', async () => {
    const { connection } = connect()
    const first = await door.visit()
    await first.welcome()
    await until(connection.status, inState('connected'))
    const one = connection.submit(note)
    const sentFirst = await first.hear()
    first.cut()
    await until(connection.status, (status) => status.state !== 'connected')
    const two = connection.submit({ type: 'undo' })
    const second = await door.visit()
    await second.welcome()
    const again = [await second.hear(), await second.hear()]
    expect(again[0]).toEqual(sentFirst)
    expect(again[1]).toMatchObject({ act: { type: 'undo' } })
    for (const message of again) {
      if (message.type === 'act') second.say({ type: 'outcome', id: message.id, outcome: { accepted: true, madeId: null } })
    }
    expect(await Promise.all([one, two])).toEqual([done, done])
  })

  test('that nobody answers is taken for a lost way, and sent again on the next', async () => {
    const { connection } = connect({ patience: { answerWithinMs: 80 } })
    const silent = await door.visit()
    await silent.welcome()
    silent.say({ type: 'pong', at: Date.now(), now: Date.now() })
    await until(connection.status, inState('connected'))
    const answer = connection.submit(note)
    const sent = await silent.hear()
    await silent.closed()
    const second = await door.visit()
    await second.welcome()
    expect(await second.hear()).toEqual(sent)
    if (sent.type === 'act') second.say({ type: 'outcome', id: sent.id, outcome: { accepted: true, madeId: null } })
    expect(await answer).toEqual(done)
  })

  test('has an id of its own, also without a secure address', async () => {
    const { connection } = connect()
    const visit = await door.visit()
    await visit.welcome()
    await until(connection.status, inState('connected'))
    void connection.submit(note)
    void connection.submit(note)
    const ids = [await visit.hear(), await visit.hear()].map((message) => (message.type === 'act' ? message.id : ''))
    expect(new Set(ids).size).toBe(2)
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/)
  })
})

describe('a lost way', () => {
  test('is not mentioned where it is found again soon', async () => {
    const { connection } = connect({ patience: { saidAfterMs: 5_000 } })
    const states: string[] = []
    connection.status.subscribe(() => states.push(connection.status.read().state))
    const first = await door.visit()
    await first.welcome()
    await until(connection.status, inState('connected'))
    first.cut()
    const second = await door.visit()
    await second.welcome()
    await until(connection.status, inState('connected'))
    expect(states).toEqual(['connected', 'connecting', 'connected'])
  })

  test('is mentioned after a while, and found again by itself once the laptop is back', async () => {
    const { connection } = connect()
    const first = await door.visit()
    await first.welcome()
    const { port } = door
    await door.close()
    expect(await until(connection.status, inState('reconnecting'))).toEqual({ state: 'reconnecting', why: null })
    door = await Door.open(port)
    const second = await door.visit()
    await second.welcome()
    await until(connection.status, inState('connected'))
  })

  test('is noticed where the network says nothing about it', async () => {
    const { connection } = connect({ patience: { pingEveryMs: 20, answerWithinMs: 80 } })
    const silent = await door.visit()
    await silent.welcome()
    await until(connection.status, inState('connected'))
    await silent.closed()
    const second = await door.visit()
    await second.welcome()
    await until(connection.status, inState('connected'))
  })

  test('says that the facilitator closed the door, and comes back when it opens', async () => {
    const { connection } = connect({ patience: { longestRetryMs: 300, saidAfterMs: 50 } })
    const first = await door.visit()
    await first.welcome()
    first.dismiss('closed')
    expect(await until(connection.status, inState('reconnecting'))).toEqual({ state: 'reconnecting', why: 'closed' })
    const second = await door.visit()
    await second.welcome()
    await until(connection.status, inState('connected'))
  })
})

describe('a page that is gone for good', () => {
  for (const why of ['protocol', 'credential', 'removed', 'message'] as const) {
    test(`says so after ${why}, answers what waits, and does not knock again`, async () => {
      const { connection } = connect()
      const visit = await door.visit()
      await visit.welcome()
      await until(connection.status, inState('connected'))
      const waits = connection.submit(note)
      visit.dismiss(why)
      expect(await until(connection.status, inState('gone'))).toEqual({ state: 'gone', why })
      expect(await waits).toEqual({ accepted: false, failure: 'gone' })
      expect(await connection.submit(note)).toEqual({ accepted: false, failure: 'gone' })
      connection.hurry()
      const knocked = door.visit().then(() => 'knocked')
      const waited = new Promise((resolve) => setTimeout(resolve, 4 * pace.longestRetryMs)).then(() => 'quiet')
      expect(await Promise.race([knocked, waited])).toBe('quiet')
    })
  }

  test('is one that another role’s link brought here', async () => {
    const { connection } = connect()
    const visit = await door.visit()
    await visit.hear()
    visit.say({ type: 'welcome', role: 'screen', now: 0, joined: true, token: 'not-for-it' })
    expect(await until(connection.status, inState('gone'))).toEqual({ state: 'gone', why: 'credential' })
  })

  test('is one with no link at all', async () => {
    const connection = new SocketConnection<View, NoteTakerAct>({
      url: door.url,
      role: 'note-taker',
      viewRole: 'note-taker',
      credential: { read: () => null, keep: () => {} },
      pace,
    })
    connections.push(connection)
    expect(connection.status.read()).toEqual({ state: 'gone', why: 'no-link' })
  })
})

test('timers run by the laptop’s clock', async () => {
  const { connection } = connect()
  const visit = await door.visit()
  const hourMs = 3_600_000
  await visit.welcome(null, Date.now() + hourMs)
  await until(connection.status, inState('connected'))
  expect(Math.abs(roomNow() - Date.now() - hourMs)).toBeLessThan(1_000)
  visit.say({ type: 'pong', at: Date.now(), now: Date.now() - hourMs })
  visit.sayText(whole('After', 1))
  await until(connection.view, (view) => view !== null)
  expect(Math.abs(roomNow() - Date.now() + hourMs)).toBeLessThan(1_000)
})

describe('cards that are moved', () => {
  test('are asked for, and others’ are known until the way is lost', async () => {
    const { connection } = connect()
    const visit = await door.visit()
    await visit.welcome()
    await until(connection.status, inState('connected'))
    const answer = connection.holding.hold(['a', 'b'])
    const asked = await visit.hear()
    if (asked.type !== 'hold') throw new Error('It did not ask')
    expect(asked.cardIds).toEqual(['a', 'b'])
    visit.say({ type: 'held', id: asked.id, answer: { held: false, by: 'facilitator' } })
    expect(await answer).toEqual({ held: false, by: 'facilitator' })
    const holds = [{ by: 'facilitator', cardIds: ['a'] }] as const
    visit.say({ type: 'holds', holds })
    expect(await until(connection.holding.others, ({ length }) => length > 0)).toEqual(holds)
    connection.holding.release()
    expect(await visit.hear()).toEqual({ type: 'release' })
    visit.cut()
    await until(connection.holding.others, ({ length }) => length === 0)
  })

  test('may be moved without asking where nobody can be asked', async () => {
    const { connection } = connect()
    expect(await connection.holding.hold(['a'])).toEqual({ held: true })
    const visit = await door.visit()
    await visit.welcome()
    await until(connection.status, inState('connected'))
    const answer = connection.holding.hold(['b'])
    await visit.hear()
    visit.cut()
    expect(await answer).toEqual({ held: true })
  })
})
