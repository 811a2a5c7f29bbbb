import { beforeEach, describe, expect, it } from 'vitest'
import { createConnection, times, waitBefore, type Connection, type ConnectionState } from '../../src/attendee/connection/connection'
import type { AttendeeMessage } from '../../src/attendee/connection/read-door-message'
import { FakeClock } from './fake-clock'
import { FakeDoor } from './fake-door'

describe('the connection', () => {
  let clock: FakeClock
  let door: FakeDoor
  let connection: Connection
  let state: ConnectionState
  let messages: AttendeeMessage[]

  beforeEach(() => {
    clock = new FakeClock()
    door = new FakeDoor()
    messages = []
    state = { name: 'idle' }
    connection = createConnection({
      openWire: door.openWire,
      clock,
      random: () => 0.5,
      hello: () => ({ credential: { type: 'token', token: 'secret' }, seen: 7 }),
      received: (message) => messages.push(message),
      changed: (next) => (state = next),
    })
    connection.start()
  })

  const pings = () => door.last.heard.filter(({ type }) => type === 'ping').length
  const pong = () => door.last.say({ type: 'pong', at: clock.now(), now: clock.now() })

  it('says hello with what it has, and is in once it is welcome', () => {
    expect(state.name).toBe('greeting')
    door.last.open()
    expect(door.last.heard).toEqual([{ type: 'hello', protocol: 1, credential: { type: 'token', token: 'secret' }, seen: 7 }])
    door.letIn()
    expect(state.name).toBe('in')
    expect(messages.map(({ type }) => type)).toEqual(['welcome'])
  })

  it('gives up a socket that is never welcomed', () => {
    door.last.open()
    clock.pass(times.firstGreetingMs)
    expect(state.name).toBe('waiting')
    expect(door.sockets[0]?.closedByPhone()).toBe(true)
    // The next one has twice the time.
    clock.pass(500)
    clock.pass(2 * times.firstGreetingMs - 1)
    expect(state.name).toBe('greeting')
    clock.pass(1)
    expect(state.name).toBe('waiting')
  })

  it('waits longer after each try that failed, and ten seconds at most', () => {
    expect([0, 1, 2, 3, 4, 5, 20].map((failures) => waitBefore(failures, 0.5))).toEqual([500, 1000, 2000, 4000, 8000, 10000, 10000])
    expect([waitBefore(0, 0), waitBefore(0, 1)]).toEqual([375, 625])
    for (const wait of [500, 1000, 2000]) {
      door.last.drop()
      const before = door.sockets.length
      clock.pass(wait - 1)
      expect(door.sockets).toHaveLength(before)
      clock.pass(1)
      expect(door.sockets).toHaveLength(before + 1)
    }
  })

  it('starts from the shortest wait again once it was in for a while, and not before', () => {
    for (let lost = 0; lost < 3; lost++) {
      door.last.drop()
      clock.pass(500 * 2 ** lost)
    }
    door.letIn()
    door.last.drop()
    clock.pass(3999)
    expect(door.sockets).toHaveLength(4)
    clock.pass(1)
    door.letIn()
    pong()
    clock.pass(times.steadyAfterMs)
    door.last.drop()
    clock.pass(500)
    expect(door.sockets).toHaveLength(6)
  })

  it('asks whether the laptop is still there, and comes in anew where it is not', () => {
    door.letIn()
    pong()
    clock.pass(times.pingEveryMs)
    expect(pings()).toBe(2)
    clock.pass(times.pongWithinMs)
    expect(state.name).toBe('waiting')
    expect(door.last.closedByPhone()).toBe(true)
  })

  it('stays in for as long as it is answered', () => {
    door.letIn()
    for (let beat = 0; beat < 20; beat++) {
      pong()
      clock.pass(times.pingEveryMs)
    }
    expect(state.name).toBe('in')
    expect(door.sockets).toHaveLength(1)
  })

  it('tries at once when the phone wakes up between two tries', () => {
    door.last.drop()
    connection.hurry()
    expect(door.sockets).toHaveLength(2)
    clock.pass(400)
    expect(door.sockets).toHaveLength(2)
  })

  it('makes sure quickly that a socket lived through the sleep', () => {
    door.letIn()
    pong()
    connection.hurry()
    expect(pings()).toBe(2)
    clock.pass(times.wakingPongWithinMs)
    expect(state.name).toBe('waiting')
  })

  it('hears nothing more of a socket that it let go', () => {
    door.last.open()
    clock.pass(times.firstGreetingMs)
    clock.pass(1000)
    const [first] = door.sockets
    first?.say({ type: 'welcome', role: 'attendee', now: 0, joined: true, token: null })
    first?.drop()
    expect(messages).toEqual([])
    expect(door.sockets).toHaveLength(2)
  })

  it.each(['protocol', 'credential', 'too-many-tries', 'removed'] as const)('stops where it is told %s', (why) => {
    door.letIn()
    door.last.say({ type: 'bye', why })
    expect(state).toEqual({ name: 'stopped', why })
    clock.pass(60_000)
    expect(door.sockets).toHaveLength(1)
  })

  it.each([
    ['closed', 5000],
    ['full', 15_000],
    ['message', 2000],
    ['slow', 1000],
  ] as const)('comes back later where it is told %s', (why, leastMs) => {
    door.letIn()
    door.last.say({ type: 'bye', why })
    clock.pass(leastMs - 1)
    expect(door.sockets).toHaveLength(1)
    clock.pass(1)
    expect(door.sockets).toHaveLength(2)
  })

  it('leaves a socket that says what it does not understand', () => {
    door.last.open()
    door.last.say(JSON.parse('{"type":"welcome","role":"attendee","now":"late"}'))
    expect(state.name).toBe('waiting')
  })

  it('gives everything back when it is closed', () => {
    door.letIn()
    connection.close()
    clock.pass(60_000)
    expect(state.name).toBe('idle')
    expect(door.sockets).toHaveLength(1)
    expect(door.last.closedByPhone()).toBe(true)
  })
})
