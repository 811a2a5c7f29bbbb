import type { JoinSign } from '@protocol/door'
import { readDoorMessage } from '@protocol/live/door-schema'
import type { NoteTakerAct } from '@protocol/live/device-acts'
import {
  type DeviceMessage,
  type DeviceRole,
  type DoorMessage,
  type Farewell,
  liveProtocol,
} from '@protocol/live/messages'
import type { ScreenDirection } from '@protocol/screen'
import type { Answer, Connection, ConnectionStatus } from './connection'
import type { LinkCredential } from './link-credential'
import { type Pace, usualPace } from './pace'
import { type Readable, writable } from './readable'
import { ClockMeasure } from './room-clock'
import { SocketHolding } from './socket-holding'
import { Unanswered } from './unanswered'
import { viewKeeper, type ViewStore } from './view-keeper'

export interface SocketOptions<View extends { readonly role: string }> {
  readonly url: string
  readonly role: DeviceRole
  readonly viewRole: View['role']
  readonly credential: LinkCredential
  readonly pace?: Pace
  readonly screen?: ScreenListener
}

/** What is told to screens alone. */
export interface ScreenListener {
  /** How people come in. */
  readonly onSign: (sign: JoinSign | null) => void
  /** What the facilitator asks of it. */
  readonly onDirection: (direction: ScreenDirection) => void
}

/** After these the door takes nobody back who shows the same credential, or who speaks as we do. */
const final: ReadonlySet<Farewell> = new Set(['protocol', 'credential', 'removed', 'message'])

/**
 * The way of a page that the door served. A lost socket is opened again by itself; it then says the last version that
 * it saw, and what was not answered is sent again under the same id, which does nothing twice.
 */
export class SocketConnection<View extends { readonly role: string }, Asked extends NoteTakerAct>
  implements Connection<View, Asked>
{
  readonly view: ViewStore<View>
  readonly holding = new SocketHolding((message) => this.#isConnected && this.#send(message))
  readonly #options: SocketOptions<View>
  readonly #pace: Pace
  readonly #status = writable<ConnectionStatus>({ state: 'connecting' })
  readonly #receive: ReturnType<typeof viewKeeper<View>>['receive']
  readonly #unanswered = new Unanswered()
  readonly #clock = new ClockMeasure()
  #socket: WebSocket | null = null
  #seen: number | null = null
  #attempts = 0
  #farewell: Farewell | null = null
  #retry: Timeout = undefined
  #saying: Timeout = undefined
  #pinging: Timeout = undefined
  #deadline: Timeout = undefined

  constructor(options: SocketOptions<View>) {
    this.#options = options
    this.#pace = options.pace ?? usualPace
    const { view, receive } = viewKeeper<View>(options.viewRole)
    this.view = view
    this.#receive = receive
    this.#sayLater()
    this.#open()
  }

  get status(): Readable<ConnectionStatus> {
    return this.#status
  }

  get #isConnected(): boolean {
    return this.#status.read().state === 'connected'
  }

  get waiting(): Readable<number> {
    return this.#unanswered.count
  }

  readonly submit = (act: Asked): Promise<Answer> => {
    if (this.#status.read().state === 'gone') return Promise.resolve({ accepted: false, failure: 'gone' })
    const { id, answer } = this.#unanswered.add(act)
    if (this.#isConnected) this.#ask(id, act)
    return answer
  }

  /** The network may be back, or the device awake: tries now what it would have tried later. */
  hurry(): void {
    const { state } = this.#status.read()
    if (state === 'connected') this.#ping()
    else if (state !== 'gone' && this.#socket === null) this.#open()
  }

  /** Gives everything back. What was not answered never will be. */
  close(): void {
    this.#drop()
    clearTimeout(this.#retry)
    clearTimeout(this.#saying)
  }

  #open(): void {
    clearTimeout(this.#retry)
    const credential = this.#options.credential.read()
    if (credential === null) return this.#leave('no-link')
    const socket = new WebSocket(this.#options.url)
    this.#socket = socket
    this.#farewell = null
    this.#expectAnswer()
    const ifCurrent = (then: () => void) => () => this.#socket === socket && then()
    socket.addEventListener(
      'open',
      ifCurrent(() => this.#send({ type: 'hello', protocol: liveProtocol, credential, seen: this.#seen })),
    )
    socket.addEventListener('message', ({ data }) => ifCurrent(() => this.#hear(data))())
    socket.addEventListener(
      'close',
      ifCurrent(() => this.#lost()),
    )
  }

  #hear(data: unknown): void {
    this.#forgetDeadline()
    const message = typeof data === 'string' ? readDoorMessage(data) : null
    // What cannot be read is of no use, and nor is what follows it: the whole view will be.
    if (message === null) return this.#startOver()
    switch (message.type) {
      case 'welcome':
        return this.#welcomed(message)
      case 'view':
        return this.#see(message.message)
      case 'sign':
        return this.#options.screen?.onSign(message.sign)
      case 'direction':
        return this.#options.screen?.onDirection(message.direction)
      case 'outcome':
        return this.#unanswered.answer(message.id, message.outcome)
      case 'held':
      case 'holds':
        return this.holding.hear(message)
      case 'pong':
        return this.#clock.hear(message)
      case 'bye':
        this.#farewell = message.why
        // Nobody comes in that way any more.
        if (message.why === 'closed') this.#options.screen?.onSign(null)
        return this.#lost()
    }
  }

  #welcomed({ role, now, token }: Extract<DoorMessage, { readonly type: 'welcome' }>): void {
    if (role !== this.#options.role) return this.#leave('credential')
    if (token !== null) this.#options.credential.keep(token)
    this.#attempts = 0
    this.#clock.begin(now)
    clearTimeout(this.#saying)
    this.#status.write({ state: 'connected' })
    this.#unanswered.forEach((id, act) => this.#ask(id, act))
    this.#ping()
  }

  #see(message: Extract<DoorMessage, { readonly type: 'view' }>['message']): void {
    if (message.type === 'patch' && message.version !== (this.#seen ?? NaN) + 1) return this.#startOver()
    if (message.type === 'whole' && message.view.role !== this.#options.viewRole) return this.#leave('credential')
    this.#seen = message.type === 'none' ? null : message.version
    this.#receive(message)
  }

  #ask(id: string, act: NoteTakerAct): void {
    this.#send({ type: 'act', id, act })
    this.#expectAnswer()
  }

  #ping(): void {
    clearTimeout(this.#pinging)
    this.#send({ type: 'ping', at: Date.now() })
    this.#expectAnswer()
    this.#pinging = setTimeout(() => this.#ping(), this.#pace.pingEveryMs)
  }

  /** A network that went away says nothing about it. */
  #expectAnswer(): void {
    this.#deadline ??= setTimeout(() => this.#lost(), this.#pace.answerWithinMs)
  }

  #forgetDeadline(): void {
    clearTimeout(this.#deadline)
    this.#deadline = undefined
  }

  #startOver(): void {
    this.#seen = null
    this.#lost()
  }

  #lost(): void {
    this.#drop()
    const why = this.#farewell
    if (why !== null && final.has(why)) return this.#leave(why)
    if (this.#isConnected) {
      this.#status.write({ state: 'connecting' })
      this.#sayLater()
    }
    const { firstRetryMs, longestRetryMs } = this.#pace
    const patienceMs = why === null ? Math.min(longestRetryMs, firstRetryMs * 2 ** this.#attempts) : longestRetryMs
    this.#attempts += 1
    // Not all devices of a room at the same moment.
    this.#retry = setTimeout(() => this.#open(), patienceMs * (0.5 + Math.random() / 2))
  }

  #sayLater(): void {
    clearTimeout(this.#saying)
    this.#saying = setTimeout(
      () => this.#status.write({ state: 'reconnecting', why: this.#farewell }),
      this.#pace.saidAfterMs,
    )
  }

  #leave(why: Farewell | 'no-link'): void {
    this.close()
    this.#status.write({ state: 'gone', why })
    this.#unanswered.giveUp()
  }

  #drop(): void {
    clearTimeout(this.#pinging)
    this.#forgetDeadline()
    this.holding.lost()
    const socket = this.#socket
    this.#socket = null
    socket?.close()
  }

  /** Whether it is on its way. */
  #send(message: DeviceMessage): boolean {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false
    this.#socket.send(JSON.stringify(message))
    return true
  }
}

type Timeout = ReturnType<typeof setTimeout> | undefined
