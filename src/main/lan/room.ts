import { difference } from '@core/table'
import type { Workshop } from '@core/workshop'
import type { JoinSign } from '@protocol/door'
import type { DeviceRole, Farewell } from '@protocol/live/messages'
import { usualDirection, type ScreenDirection } from '@protocol/screen'
import type { WebSocket } from 'ws'
import type { Authority } from '../live/authority'
import type { HoldBoard } from '../live/hold-board'
import { PersonalViews } from '../live/personal-views'
import type { Publisher } from '../live/publisher'
import { Connection } from './connection'
import type { DoorLimits } from './door-limits'
import type { Doorkeeper } from './doorkeeper'
import { frameOf, RoleFeed, type Frame } from './role-feed'
import { Session, type SessionRoom } from './session'

export interface RoomOptions {
  readonly authority: Authority
  readonly publisher: Publisher
  readonly holdBoard: HoldBoard
  readonly doorkeeper: Doorkeeper
  readonly limits: DoorLimits
  /** ms since 1970 */
  readonly clock: () => number
  /** Who is here changed. */
  readonly onChange: () => void
}

/** What was sent since the door was opened. Grows with devices and ticks, never with how many act within a tick. */
export interface FrameCounts {
  readonly ticks: number
  readonly steps: number
  readonly personal: number
}

/** All devices that are here, and what each of them is shown. */
export class Room {
  readonly #options: RoomOptions
  readonly #sessions = new Set<Session>()
  readonly #shown = new Map<DeviceRole, Set<Session>>()
  readonly #feeds = new Map<DeviceRole, RoleFeed>()
  readonly #byParticipant = new Map<string, Set<Session>>()
  readonly #behind = new Set<Session>()
  readonly #personalViews: PersonalViews
  readonly #sessionRoom: SessionRoom
  readonly #stopTicks: () => void
  readonly #timers: readonly NodeJS.Timeout[]
  #devices: Workshop['devices']
  #participants: Workshop['people']['participants']
  #sign: Frame = frameOf({ type: 'sign', sign: null })
  #direction: Frame = frameOf({ type: 'direction', direction: usualDirection })
  #counts = { ticks: 0, steps: 0, personal: 0 }

  constructor(options: RoomOptions) {
    this.#options = options
    const { authority, publisher, doorkeeper, limits, clock } = options
    const { workshop } = authority.history
    this.#personalViews = new PersonalViews(workshop)
    this.#devices = workshop.devices
    this.#participants = workshop.people.participants
    this.#sessionRoom = {
      authority,
      doorkeeper,
      limits,
      clock,
      monotonic: () => performance.now(),
      admit: (session, role, seen) => this.#admit(session, role, seen),
      join: (session) => this.#join(session),
    }
    this.#stopTicks = publisher.onTick(({ workshop: after }) => this.#tick(after))
    this.#timers = [
      setInterval(() => this.#beat(), limits.heartbeatMs),
      setInterval(() => this.#catchUp(), limits.catchUpMs),
    ]
  }

  get size(): number {
    return this.#sessions.size
  }

  get counts(): FrameCounts {
    return this.#counts
  }

  get sessions(): Iterable<Session> {
    return this.#sessions
  }

  countFrom(address: string): number {
    let count = 0
    for (const session of this.#sessions) if (session.address === address) count++
    return count
  }

  /** Takes in a socket that may speak here. */
  open(socket: WebSocket, from: { readonly address: string; readonly isOwn: boolean }): void {
    const { limits } = this.#options
    const connection = new Connection(socket, limits)
    const session = new Session(connection, from, this.#sessionRoom)
    this.#sessions.add(session)
    const noHello = setTimeout(() => {
      if (session.state.state === 'greeting') connection.bye('message')
    }, limits.helloMs)
    socket.on('message', (data, isBinary) => session.hear(data, isBinary))
    socket.on('ping', () => session.spend())
    socket.on('pong', () => connection.heard())
    // What broke the protocol of the socket itself: ws closes it with the code for it.
    socket.on('error', () => {})
    socket.on('close', () => {
      clearTimeout(noHello)
      this.#forget(session)
    })
  }

  /** Tells the screens, and those that come later, how people come in. */
  showSign(sign: JoinSign | null): void {
    this.#sign = frameOf({ type: 'sign', sign })
    for (const { connection } of this.#shownOf('screen')) connection.sendFrame(this.#sign)
  }

  /** Tells the screens, and those that come later, what the facilitator asks of them. */
  direct(direction: ScreenDirection): void {
    this.#direction = frameOf({ type: 'direction', direction })
    for (const { connection } of this.#shownOf('screen')) connection.sendFrame(this.#direction)
  }

  /** Sends everybody away. */
  close(why: Farewell): void {
    this.#stopTicks()
    for (const timer of this.#timers) clearInterval(timer)
    for (const feed of this.#feeds.values()) feed.close()
    for (const { connection } of this.#sessions) connection.bye(why)
  }

  #admit(session: Session, role: DeviceRole, seen: number | null): void {
    const feed = this.#feedOf(role)
    session.version = seen
    if (role === 'screen') for (const told of [this.#sign, this.#direction]) session.connection.sendFrame(told)
    this.#bringUp(session, feed)
    this.#shownOf(role).add(session)
    if (role === 'note-taker') this.#seat(session)
    this.#options.onChange()
  }

  /** A device that comes back before its old socket was missed takes its own cards out of that one's hands. */
  #seat(session: Session): void {
    const { state } = session
    if (state.state !== 'in' || state.role !== 'note-taker') return
    for (const other of this.#sessions) {
      const isItself = other.state.state === 'in' && other.state.role === 'note-taker' && other.state.deviceId === state.deviceId
      if (isItself) other.seat?.release()
    }
    session.seat = this.#options.holdBoard.enter('note-taker', (holds) => session.connection.say({ type: 'holds', holds }))
  }

  #join(session: Session): void {
    const { state } = session
    if (state.state !== 'in' || state.role !== 'attendee') return
    const others = this.#byParticipant.get(state.participantId) ?? new Set()
    this.#byParticipant.set(state.participantId, others.add(session))
    session.connection.say({ type: 'handout', path: this.#options.doorkeeper.handout })
    // One that joined since the last tick is told with the next one.
    this.#showOwn(session, this.#personalFrame(state.participantId))
    this.#options.onChange()
  }

  #forget(session: Session): void {
    const { state } = session
    this.#sessions.delete(session)
    this.#behind.delete(session)
    for (const sessions of this.#shown.values()) sessions.delete(session)
    if (state.state === 'in' && state.role === 'attendee') {
      const own = this.#byParticipant.get(state.participantId)
      own?.delete(session)
      if (own?.size === 0) this.#byParticipant.delete(state.participantId)
    }
    session.seat?.leave()
    session.end()
    this.#options.onChange()
  }

  #step(role: DeviceRole, feed: RoleFeed, frame: Frame): void {
    const now = performance.now()
    for (const session of this.#shownOf(role)) {
      if (!session.connection.keepsUp(now)) {
        this.#behind.add(session)
        continue
      }
      session.connection.sendFrame(frame)
      session.version = feed.version
      this.#counts.steps += 1
    }
  }

  #tick(workshop: Workshop): void {
    this.#counts.ticks += 1
    this.#sendRemovedAway(workshop)
    for (const participantId of this.#personalViews.advance(workshop)) {
      const sessions = this.#byParticipant.get(participantId)
      if (sessions === undefined) continue
      const frame = this.#personalFrame(participantId)
      for (const session of sessions) this.#showOwn(session, frame)
    }
  }

  /** Devices that were removed, and those of people who were. */
  #sendRemovedAway({ devices, people: { participants } }: Workshop): void {
    const removed = new Set([
      ...difference(this.#devices, devices).removed,
      ...difference(this.#participants, participants).removed,
    ])
    this.#devices = devices
    this.#participants = participants
    if (removed.size === 0) return
    for (const { state, connection } of this.#sessions) {
      if (state.state !== 'in' || state.role !== 'attendee') continue
      if (removed.has(state.deviceId) || removed.has(state.participantId)) connection.bye('removed')
    }
  }

  #personalFrame(participantId: string): Frame | null {
    const view = this.#personalViews.viewOf(participantId)
    return view === null ? null : frameOf({ type: 'personal', view })
  }

  #showOwn(session: Session, frame: Frame | null): void {
    if (frame === null || session.personal?.equals(frame) === true) return
    if (!session.connection.keepsUp(performance.now())) {
      this.#behind.add(session)
      return
    }
    session.personal = frame
    session.connection.sendFrame(frame)
    this.#counts.personal += 1
  }

  /** Sends what is missing since the last version that it was sent. */
  #bringUp(session: Session, feed: RoleFeed): void {
    for (const frame of feed.since(session.version)) session.connection.sendFrame(frame)
    session.version = feed.version
  }

  #catchUp(): void {
    const now = performance.now()
    for (const session of this.#behind) {
      if (!session.connection.caughtUp(now)) continue
      this.#behind.delete(session)
      const { state } = session
      this.#bringUp(session, this.#feedOf('role' in state ? state.role : 'attendee'))
      if (state.state === 'in' && state.role === 'attendee') {
        this.#showOwn(session, this.#personalFrame(state.participantId))
      }
    }
  }

  #beat(): void {
    for (const { connection } of this.#sessions) connection.beat()
  }

  #shownOf(role: DeviceRole): Set<Session> {
    const known = this.#shown.get(role)
    if (known !== undefined) return known
    const sessions = new Set<Session>()
    this.#shown.set(role, sessions)
    return sessions
  }

  #feedOf(role: DeviceRole): RoleFeed {
    const known = this.#feeds.get(role)
    if (known !== undefined) return known
    const { publisher, limits } = this.#options
    const feed: RoleFeed = new RoleFeed(publisher, role, limits, (frame) => this.#step(role, feed, frame))
    this.#feeds.set(role, feed)
    return feed
  }
}
