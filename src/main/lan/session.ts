import { assertNever } from '@core/assert-never'
import { actOf, isAttendeeAct, isNoteTakerAct, type DeviceAct } from '@protocol/live/device-acts'
import { readDeviceMessage } from '@protocol/live/device-schema'
import { liveProtocol, type DeviceMessage, type DeviceRole } from '@protocol/live/messages'
import type { Outcome } from '@protocol/window-contract'
import type { RawData } from 'ws'
import type { Authority } from '../live/authority'
import type { Seat } from '../live/hold-board'
import { Allowance } from './allowance'
import type { Connection } from './connection'
import type { DoorLimits } from './door-limits'
import type { Doorkeeper } from './doorkeeper'
import type { Frame } from './role-feed'
import { idOfToken } from './secrets'

/** How far a device has come. */
export type SessionState =
  /** Its socket is open; it has not said who it is. */
  | { readonly state: 'greeting' }
  /** An attendee's device that may look, and join. */
  | { readonly state: 'visiting' }
  /** It asked to join and has no answer yet. */
  | { readonly state: 'joining' }
  | {
      readonly state: 'in'
      readonly role: 'attendee'
      readonly deviceId: string
      readonly participantId: string
      /** Of the join that let it in now, or null where it came with its token. */
      readonly joinId: string | null
    }
  | { readonly state: 'in'; readonly role: 'note-taker'; readonly deviceId: string }
  | { readonly state: 'in'; readonly role: 'screen' }
  | { readonly state: 'gone' }

/** What a session needs of the room that it is in. */
export interface SessionRoom {
  readonly authority: Authority
  readonly doorkeeper: Doorkeeper
  readonly limits: DoorLimits
  /** ms since 1970 */
  readonly clock: () => number
  /** ms, of a clock that does not go back */
  readonly monotonic: () => number
  /** Shows it the view of its role from now on. */
  readonly admit: (session: Session, role: DeviceRole, seen: number | null) => void
  /** It is one of the workshop's devices now, and is told what is its own. */
  readonly join: (session: Session) => void
}

/** One device, from its first message to its end. What it may say depends on how far it has come. */
export class Session {
  readonly connection: Connection
  readonly address: string
  /** The last version of the view that it was sent. */
  version: number | null = null
  /** What it was last told that is its own. */
  personal: Frame | null = null
  /** Where it holds cards, if it may. */
  seat: Seat | null = null
  readonly #isOwnAddress: boolean
  readonly #room: SessionRoom
  readonly #allowance: Allowance
  #state: SessionState = { state: 'greeting' }

  constructor(connection: Connection, from: { readonly address: string; readonly isOwn: boolean }, room: SessionRoom) {
    this.connection = connection
    this.address = from.address
    this.#isOwnAddress = from.isOwn
    this.#room = room
    this.#allowance = new Allowance(room.limits.messages, room.monotonic())
  }

  get state(): SessionState {
    return this.#state
  }

  /** Its socket ended. */
  end(): void {
    this.#state = { state: 'gone' }
  }

  /** Takes one frame of any kind from what the device may say. */
  spend(): boolean {
    if (this.#allowance.take(this.#room.monotonic())) return true
    this.connection.bye('message')
    return false
  }

  /** One frame of the device's. What cannot be read, or does not belong here, ends this socket and nothing else. */
  hear(data: RawData, isBinary: boolean): void {
    if (!this.connection.isOpen || !this.spend()) return
    this.connection.heard()
    if (isBinary || !Buffer.isBuffer(data)) return this.connection.bye('message')
    const read = readDeviceMessage(data.toString(), liveProtocol)
    if (read.what === 'message') this.#answer(read.message)
    else this.connection.bye(read.what === 'other-version' ? 'protocol' : 'message')
  }

  #answer(message: DeviceMessage): void {
    switch (message.type) {
      case 'hello':
        return this.#greet(message)
      case 'join':
        return this.#join(message)
      case 'act':
        return this.#act(message)
      case 'hold':
        if (this.seat === null) return this.connection.bye('message')
        return this.connection.say({ type: 'held', id: message.id, answer: this.seat.hold(message.cardIds) })
      case 'release':
        if (this.seat === null) return this.connection.bye('message')
        return this.seat.release()
      case 'ping':
        if (this.#state.state === 'greeting') return this.connection.bye('message')
        return this.connection.say({ type: 'pong', at: message.at, now: this.#room.clock() })
      default:
        return assertNever(message)
    }
  }

  #greet({ credential, seen }: Extract<DeviceMessage, { type: 'hello' }>): void {
    if (this.#state.state !== 'greeting') return this.connection.bye('message')
    const greeted = this.#room.doorkeeper.greet(credential, this.address, this.#room.monotonic())
    if (typeof greeted === 'string') return this.connection.bye(greeted)
    const { role } = greeted
    const token = role === 'note-taker' ? greeted.token : null
    if (role === 'attendee') {
      const { device } = greeted
      this.#state =
        device === null
          ? { state: 'visiting' }
          : { state: 'in', role, deviceId: device.id, participantId: device.participantId, joinId: null }
    } else if (role === 'note-taker') this.#state = { state: 'in', role, deviceId: greeted.deviceId }
    else this.#state = { state: 'in', role }
    this.connection.say({
      type: 'welcome',
      role,
      now: this.#room.clock(),
      joined: this.#state.state === 'in',
      token,
    })
    this.#room.admit(this, role, seen)
    if (this.#state.state === 'in') this.#room.join(this)
  }

  #join({ id, name, organisationId }: Extract<DeviceMessage, { type: 'join' }>): void {
    if (this.#state.state !== 'visiting') return this.connection.bye('message')
    const { doorkeeper, authority, monotonic } = this.#room
    const token = doorkeeper.tokenFor(id, this.address)
    if (this.#enter(id, token)) return
    if (!doorkeeper.mayJoin(this.address, this.#isOwnAddress, monotonic())) return this.connection.bye('too-many-tries')
    this.#state = { state: 'joining' }
    const deviceId = idOfToken(token)
    const asked = authority.submit(
      `admit-${deviceId}`,
      { type: 'admitDevice', deviceId, name, organisationId },
      { role: 'door' },
    )
    this.#whenAnswered(asked, (outcome) => {
      if (!outcome.accepted) doorkeeper.claim(id, this.address)
      if (this.#state.state !== 'joining') return
      this.#state = { state: 'visiting' }
      if (!outcome.accepted) this.connection.say({ type: 'outcome', id, outcome })
      else if (!this.#enter(id, token)) this.connection.bye('removed')
    })
  }

  /** Whether the device with this token is in now. */
  #enter(joinId: string, token: string): boolean {
    const device = this.#room.doorkeeper.deviceOf(idOfToken(token))
    if (device === null) return false
    this.#state = { state: 'in', role: 'attendee', deviceId: device.id, participantId: device.participantId, joinId }
    this.connection.say({ type: 'joined', id: joinId, token })
    this.#room.join(this)
    return true
  }

  #act({ id, act }: Extract<DeviceMessage, { type: 'act' }>): void {
    const asked = this.#submit(id, act)
    if (asked === null) return
    this.#whenAnswered(asked, (outcome) => this.connection.say({ type: 'outcome', id, outcome }))
  }

  /** Null where the socket was sent away instead. */
  #submit(id: string, act: DeviceAct): Promise<Outcome> | null {
    const { authority, doorkeeper } = this.#room
    const state = this.#state
    if (state.state !== 'in') {
      this.connection.bye('message')
      return null
    }
    if (state.role === 'screen') return notAllowed(act)
    // Ids are each device's own: nobody is answered for what another one asked.
    const commandId = `${state.deviceId.slice(0, 32)}-${id}`
    if (state.role === 'note-taker') {
      return isNoteTakerAct(act) ? authority.submit(commandId, act, { role: 'note-taker' }) : notAllowed(act)
    }
    const { deviceId, participantId } = state
    if (doorkeeper.deviceOf(deviceId) === null) {
      this.connection.bye('removed')
      return null
    }
    if (state.joinId !== null) doorkeeper.claim(state.joinId, this.address)
    if (!isAttendeeAct(act)) return notAllowed(act)
    return authority.submit(commandId, actOf(act, participantId, authority.decided.workshop), { role: 'attendee', participantId })
  }

  #whenAnswered(asked: Promise<Outcome>, answer: (outcome: Outcome) => void): void {
    asked.then(answer).catch((error: unknown) => {
      console.error('A device could not be answered:', error)
      this.connection.bye('message')
    })
  }
}

function notAllowed({ type }: DeviceAct): Promise<Outcome> {
  if (type === 'undo') return Promise.resolve({ accepted: false, refusal: { code: 'undo.nothing' } })
  const command = type === 'answerStatement' ? 'castBallot' : type
  return Promise.resolve({ accepted: false, refusal: { code: 'role.not-allowed', command } })
}
