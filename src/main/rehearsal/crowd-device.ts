import type { PersonalView } from '@core/views'
import type { DeviceAct } from '@protocol/live/device-acts'
import { livePath, liveProtocol, type Credential, type DeviceMessage, type Farewell } from '@protocol/live/messages'
import type { Received, ViewMessage } from '@protocol/received'
import type { Outcome } from '@protocol/window-contract'
import { randomUUID } from 'node:crypto'
import { WebSocket } from 'ws'
import type { SharedReading } from './shared-reading'

/** After these the door may take the device back. */
const passing: ReadonlySet<Farewell> = new Set(['slow', 'too-many-tries'])

const retryMs = 1000

export interface CrowdDeviceOptions<View extends { readonly role: string }> {
  readonly door: { readonly address: string; readonly port: number }
  readonly key: string
  readonly reading: SharedReading<View>
  /** What it sees, or what is its own, changed. */
  readonly onChange: () => void
  /** It was sent away for good, or left. */
  readonly onGone: (why: Farewell | 'left') => void
}

interface Unanswered {
  readonly message: DeviceMessage
  readonly answer: (outcome: Outcome | null) => void
}

/** One simulated device: a socket to the real door, with no more power than any phone or note-taker's laptop has. */
export class CrowdDevice<View extends { readonly role: string }> {
  /** Resolves with its first view, or once it is gone. */
  readonly ready: Promise<void>
  readonly #options: CrowdDeviceOptions<View>
  readonly #unanswered = new Map<string, Unanswered>()
  #credential: Credential
  #socket: WebSocket | null = null
  #retry: NodeJS.Timeout | undefined
  #whenReady = () => {}
  #isWelcome = false
  #isGone = false
  #view: Received<View> | null = null
  #version: number | null = null
  #personal: PersonalView | null = null

  constructor(options: CrowdDeviceOptions<View>) {
    this.#options = options
    this.#credential = { type: 'key', key: options.key }
    this.ready = new Promise((resolve) => (this.#whenReady = resolve))
    this.#open()
  }

  get view(): Received<View> | null {
    return this.#view
  }

  /** Of the view; null before the first one. */
  get version(): number | null {
    return this.#version
  }

  /** Null before it joined, and for a note-taker. */
  get personal(): PersonalView | null {
    return this.#personal
  }

  get isGone(): boolean {
    return this.#isGone
  }

  /** Takes part from now on. Null where the device is gone. */
  join(organisationId: string | null): Promise<Outcome | null> {
    return this.#ask({ type: 'join', id: randomUUID(), name: '', organisationId })
  }

  /** Resolves once the act is on disk, or with why it is not; null where the device is gone. */
  act(act: DeviceAct): Promise<Outcome | null> {
    return this.#ask({ type: 'act', id: randomUUID(), act })
  }

  /** Resolves once it heard all that the door had said to it by now; at once without a connection. */
  heardAll(): Promise<void> {
    const socket = this.#socket
    if (socket?.readyState !== WebSocket.OPEN) return Promise.resolve()
    return new Promise((resolve) => {
      const heard = () => {
        socket.off('pong', heard)
        socket.off('close', heard)
        resolve()
      }
      socket.on('pong', heard)
      socket.on('close', heard)
      socket.ping()
    })
  }

  leave(): void {
    this.#end('left')
  }

  #open(): void {
    const { address, port } = this.#options.door
    const site = `${address}:${port}`
    const socket = new WebSocket(`ws://${site}${livePath}`, { origin: `http://${site}`, perMessageDeflate: false })
    this.#socket = socket
    socket.on('open', () =>
      this.#say({ type: 'hello', protocol: liveProtocol, credential: this.#credential, seen: this.#version }),
    )
    socket.on('message', (data) => this.#hear(String(data)))
    // Whatever went wrong, the socket is closed after it.
    socket.on('error', () => {})
    socket.on('close', () => this.#lost())
  }

  #hear(frame: string): void {
    const message = this.#isGone ? null : this.#options.reading.read(frame)
    switch (message?.type) {
      case 'welcome':
        if (message.token !== null) this.#credential = { type: 'token', token: message.token }
        this.#isWelcome = true
        for (const unanswered of this.#unanswered.values()) this.#say(unanswered.message)
        return
      case 'view':
        return this.#see(message.message)
      case 'personal':
        this.#personal = message.view
        return this.#options.onChange()
      case 'joined':
        this.#credential = { type: 'token', token: message.token }
        return this.#answered(message.id, { accepted: true, madeId: null })
      case 'outcome':
        return this.#answered(message.id, message.outcome)
      case 'bye':
        if (!passing.has(message.why)) this.#end(message.why)
    }
  }

  #see(message: ViewMessage<{ readonly role: string }>): void {
    this.#view = this.#options.reading.receive(this.#view, message)
    this.#version = message.type === 'none' ? null : message.version
    this.#whenReady()
    this.#options.onChange()
  }

  #ask(message: Extract<DeviceMessage, { readonly id: string }>): Promise<Outcome | null> {
    if (this.#isGone) return Promise.resolve(null)
    return new Promise((answer) => {
      this.#unanswered.set(message.id, { message, answer })
      if (this.#isWelcome) this.#say(message)
    })
  }

  #answered(id: string, outcome: Outcome): void {
    const unanswered = this.#unanswered.get(id)
    this.#unanswered.delete(id)
    unanswered?.answer(outcome)
  }

  /** A network that comes and goes: what was asked is asked again under the same id, which does nothing twice. */
  #lost(): void {
    this.#isWelcome = false
    if (!this.#isGone) this.#retry = setTimeout(() => this.#open(), retryMs)
  }

  #end(why: Farewell | 'left'): void {
    if (this.#isGone) return
    this.#isGone = true
    clearTimeout(this.#retry)
    this.#socket?.close()
    for (const { answer } of this.#unanswered.values()) answer(null)
    this.#unanswered.clear()
    this.#whenReady()
    this.#options.onGone(why)
  }

  #say(message: DeviceMessage): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(message))
  }
}
