import type { DoorMessage, Farewell } from '@protocol/live/messages'
import { WebSocket } from 'ws'
import type { DoorLimits } from './door-limits'
import { frameOf, type Frame } from './role-feed'

/** Policy violation (RFC 6455, 7.4.1); a normal end is 1000. */
const closeCodeOf: Readonly<Partial<Record<Farewell, number>>> = { message: 1008, slow: 1008 }

/** One socket as the door writes to it. A device that reads too slowly is left out until it has caught up. */
export class Connection {
  readonly #socket: WebSocket
  readonly #limits: DoorLimits
  /** Since when it has been left out, or null. */
  #behindSince: number | null = null
  #heard = true
  #ended = false

  constructor(socket: WebSocket, limits: DoorLimits) {
    this.#socket = socket
    this.#limits = limits
  }

  get isOpen(): boolean {
    return !this.#ended && this.#socket.readyState === WebSocket.OPEN
  }

  /** Says what this device alone is told. */
  say(message: DoorMessage): void {
    this.sendFrame(frameOf(message))
  }

  sendFrame(frame: Frame): void {
    if (!this.isOpen) return
    this.#socket.send(frame, { binary: false })
    if (this.#socket.bufferedAmount > this.#limits.mostWaitingBytes) this.bye('slow')
  }

  /** Whether it may be sent more of what everybody is shown; where not, it has to be brought up to date later. */
  keepsUp(now: number): boolean {
    if (this.#behindSince === null && this.#socket.bufferedAmount > this.#limits.waitingBytes) this.#behindSince = now
    return this.#behindSince === null
  }

  /** Whether one that was left out has read all that waited for it. One that does not for too long is sent away. */
  caughtUp(now: number): boolean {
    if (this.#behindSince === null) return true
    if (this.#socket.bufferedAmount === 0) {
      this.#behindSince = null
      return true
    }
    if (now - this.#behindSince > this.#limits.waitingMs) this.bye('slow')
    return false
  }

  /** It said something, or answered a heartbeat. */
  heard(): void {
    this.#heard = true
  }

  /** Asks whether it is still there; ends it where it did not answer the last time. */
  beat(): void {
    if (!this.#heard) this.#socket.terminate()
    else if (this.isOpen) this.#socket.ping()
    this.#heard = false
  }

  /** The last message, and the end. */
  bye(why: Farewell): void {
    if (!this.isOpen) return
    this.#ended = true
    this.#socket.send(frameOf({ type: 'bye', why }), { binary: false })
    this.#socket.close(closeCodeOf[why] ?? 1000, why)
    const hardStop = setTimeout(() => this.#socket.terminate(), this.#limits.farewellMs)
    this.#socket.once('close', () => clearTimeout(hardStop))
  }
}
