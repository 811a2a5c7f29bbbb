import type { AttendeeView } from '@core/views'
import type { AttendeeAct } from '@protocol/live/device-acts'
import type { Credential, Farewell } from '@protocol/live/messages'
import type { ViewMessage } from '@protocol/received'
import { receive } from '@protocol/view-difference'
import type { Clock } from './connection/clock'
import { createConnection, type Connection, type ConnectionState } from './connection/connection'
import { createLaptopTime } from './connection/laptop-time'
import { emptyOutbox } from './connection/outbox'
import type { AttendeeMessage } from './connection/read-door-message'
import { createSending } from './connection/sending'
import type { OpenWire } from './connection/wire'
import { createJoining } from './kept/joining'
import type { Keep } from './kept/keep'
import { addSeat, credentialsFor, dropSeat, readSeats, type Seat } from './kept/seats'
import type { RoomState } from './room-state'

export interface RoomOptions {
  readonly openWire: OpenWire
  readonly clock: Clock
  readonly random: () => number
  readonly newId: () => string
  readonly keep: Keep
  /** The link's key, or null. */
  readonly key: string | null
}

/** This phone's side of the workshop: what it knows, and what a person can do with it. */
export interface Room {
  readonly state: () => RoomState
  /** Tells of every change until the returned function is called. */
  subscribe(listener: () => void): () => void
  enterCode(code: string): void
  join(name: string, organisationId: string | null): void
  /** Sends it now or as soon as that is possible; it outlives a lost connection and a reload. */
  act(act: AttendeeAct): void
  dismiss(failedId: string): void
  /** Of this workshop at this phone: what tells its drafts apart, and seeds its order of options. */
  readonly seatName: () => string
  wokeUp(): void
  close(): void
}

/** Longer than a change of Wi-Fi channel takes: a line that comes too eagerly makes the room look unstable. */
export const sayOutOfReachAfterMs = 4_000
/** An act that makes the laptop hang up this often is not sent again. */
const mostHangUps = 3

export function createRoom({ openWire, clock, random, newId, keep, key }: RoomOptions): Room {
  const listeners = new Set<() => void>()
  const laptopTime = createLaptopTime()
  const joining = createJoining(keep, key, clock)
  let credentials: readonly Credential[] = credentialsFor(keep, key)
  let seat: Seat | null = null
  let seen: number | null = null
  let hangUps = 0
  let cancelOutOfReach: (() => void) | null = null
  let state: RoomState = {
    place: credentials.length === 0 ? { name: 'outside', why: 'no-code' } : { name: 'arriving' },
    connection: { name: 'idle' },
    outOfReach: false,
    doorSays: null,
    view: null,
    personal: null,
    handout: null,
    outbox: emptyOutbox,
    laptopOffsetMs: 0,
  }

  const change = (changes: Partial<RoomState>) => {
    state = { ...state, ...changes }
    for (const listener of listeners) listener()
  }

  const connection: Connection = createConnection({
    openWire,
    clock,
    random,
    hello: () => ({ credential: credentials[0] ?? { type: 'code', code: '' }, seen }),
    received: take,
    changed: connectionChanged,
  })

  const sending = createSending({
    clock,
    newId,
    keep,
    mayGo: () => state.connection.name === 'in' && state.place.name === 'in',
    send: connection.send,
    late: connection.hurry,
    changed: (outbox) => change({ outbox }),
  })

  function connectionChanged(next: ConnectionState) {
    const reached = next.name === 'in' || next.name === 'stopped' || next.name === 'idle'
    if (reached) {
      cancelOutOfReach?.()
      cancelOutOfReach = null
    } else {
      cancelOutOfReach ??= clock.after(sayOutOfReachAfterMs, () => change({ outOfReach: true }))
    }
    change({ connection: next, ...(reached ? { outOfReach: false, doorSays: null } : {}) })
  }

  function take(message: AttendeeMessage) {
    switch (message.type) {
      case 'welcome':
        return welcomed(message)
      case 'joined':
        return joined(message)
      case 'view':
        return viewed(message.message)
      case 'handout':
        return change({ handout: message.path })
      case 'personal':
        change({ personal: message.view })
        return sending.seen(message.view.cards)
      case 'outcome':
        return outcome(message)
      case 'pong':
        laptopTime.measured(message.at, clock.now(), message.now)
        return change({ laptopOffsetMs: laptopTime.offsetMs })
      case 'bye':
        return sentAway(message.why)
    }
  }

  function welcomed({ role, now, joined: known }: Extract<AttendeeMessage, { type: 'welcome' }>) {
    if (laptopTime.offsetMs === 0) change({ laptopOffsetMs: now - clock.now() })
    if (role !== 'attendee') {
      connection.close()
      return change({ place: { name: 'sent-away', why: 'not-for-phones' } })
    }
    if (known) return takeSeat()
    const join = joining.current()
    change({ place: { name: 'at-the-door', joining: join !== null, refused: null } })
    if (join !== null) connection.send({ type: 'join', ...join })
  }

  function takeSeat() {
    const credential = credentials[0]
    if (credential?.type === 'token' && seat?.token !== credential.token) {
      seat = readSeats(keep).find(({ token }) => token === credential.token) ?? { token: credential.token, key }
      addSeat(keep, seat)
      sending.open(`outbox.${seatNameOf(seat)}`)
    }
    joining.end()
    change({ place: { name: 'in' } })
    sending.goOn()
  }

  function joined({ id, token }: Extract<AttendeeMessage, { type: 'joined' }>) {
    if (joining.current()?.id !== id) return
    // From now on this phone is known by its token; the link is for when the laptop does not know that any more.
    credentials = [{ type: 'token', token }, ...credentials.filter(({ type }) => type === 'key')]
    takeSeat()
  }

  function viewed(message: ViewMessage<AttendeeView>) {
    if (message.type === 'none') {
      seen = null
      return change({ view: null })
    }
    if (message.type === 'patch' && (state.view === null || seen === null || message.version !== seen + 1)) {
      seen = null
      return connection.again()
    }
    seen = message.version
    change({ view: receive(state.view, message) })
  }

  function outcome({ id, outcome: result }: Extract<AttendeeMessage, { type: 'outcome' }>) {
    if (joining.current()?.id === id) {
      joining.end()
      const refused = result.accepted ? null : 'refusal' in result ? result.refusal : ({ code: result.failure } as const)
      return change({ place: { name: 'at-the-door', joining: false, refused } })
    }
    hangUps = 0
    sending.answered(id, result)
  }

  function sentAway(why: Farewell) {
    switch (why) {
      case 'protocol':
      case 'removed':
        if (why === 'removed') joining.end()
        if (why === 'removed' && seat !== null) dropSeat(keep, seat.token)
        return change({ place: { name: 'sent-away', why } })
      case 'credential':
      case 'too-many-tries':
        return refusedAtTheDoor(why)
      case 'closed':
      case 'full':
        return change({ doorSays: why })
      case 'message':
        hangUps++
        return hangUps < mostHangUps ? undefined : setAside()
      case 'slow':
        seen = null
        return undefined
    }
  }

  function setAside(): void {
    hangUps = 0
    if (joining.current() === null) return sending.setAside()
    joining.end()
    return change({ place: { name: 'at-the-door', joining: false, refused: { code: 'unreadable' } } })
  }

  /** The next credential is tried; a seat of another workshop is kept for the day that it opens again. */
  function refusedAtTheDoor(why: 'credential' | 'too-many-tries') {
    const [, ...others] = credentials
    const tryOther = why === 'credential' && others.length > 0
    credentials = tryOther ? others : []
    seen = null
    seat = null
    change({
      place: tryOther ? { name: 'arriving' } : { name: 'outside', why },
      view: null,
      personal: null,
      handout: null,
    })
    sending.open(null)
    if (tryOther) connection.start()
  }

  if (credentials.length > 0) connection.start()
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    enterCode(code) {
      credentials = [{ type: 'code', code }]
      seen = null
      change({ place: { name: 'arriving' } })
      connection.start()
    },
    join(name, organisationId) {
      const join = { id: newId(), name, organisationId }
      // Before it is sent: a page that is loaded again asks for the same seat.
      joining.begin(join)
      change({ place: { name: 'at-the-door', joining: true, refused: null } })
      connection.send({ type: 'join', ...join })
    },
    act: sending.act,
    dismiss: sending.dismiss,
    seatName: () => seatNameOf(seat),
    wokeUp: () => connection.hurry(),
    close: () => connection.close(),
  }
}

function seatNameOf(seat: Seat | null): string {
  return seat === null ? '' : seat.token.slice(0, 12)
}
