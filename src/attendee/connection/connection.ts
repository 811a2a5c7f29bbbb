import { liveProtocol, type Credential, type DeviceMessage, type Farewell } from '@protocol/live/messages'
import type { Clock } from './clock'
import { readDoorMessage, type AttendeeMessage } from './read-door-message'
import type { OpenWire, Wire } from './wire'

export type ConnectionState =
  /** Nothing to come in with yet, or let go. */
  | { readonly name: 'idle' }
  /** A socket is opening, or waits for the laptop's welcome. */
  | { readonly name: 'greeting' }
  | { readonly name: 'in' }
  /** Between two tries. */
  | { readonly name: 'waiting' }
  /** The laptop said why it will not have this phone as it is. */
  | { readonly name: 'stopped'; readonly why: Farewell }

export interface ConnectionOptions {
  readonly openWire: OpenWire
  readonly clock: Clock
  /** From 0 up to 1; spreads a room's phones when they all come back at once. */
  readonly random: () => number
  /** What to come in with now, and the last version of the view that this page has. */
  readonly hello: () => { readonly credential: Credential; readonly seen: number | null }
  readonly received: (message: AttendeeMessage) => void
  readonly changed: (state: ConnectionState) => void
}

export interface Connection {
  /** Comes in, or comes in anew with another credential. */
  start(): void
  /** Only while in; else it is not sent. */
  send(message: DeviceMessage): void
  /** The phone woke up, or found a network: tries at once, or makes sure that the laptop still answers. */
  hurry(): void
  /** The view cannot be continued: comes in anew. */
  again(): void
  close(): void
}

export const times = { firstGreetingMs: 3_000, greetingMs: 10_000, pingEveryMs: 15_000, pongWithinMs: 6_000, wakingPongWithinMs: 2_500, steadyAfterMs: 5_000 }

/** After these the phone waits for a person, not for a network. */
const final: readonly Farewell[] = ['protocol', 'credential', 'too-many-tries', 'removed']
/** Least wait before the next try, ms. */
const patience: Partial<Readonly<Record<Farewell, number>>> = { closed: 5_000, full: 15_000, message: 2_000, slow: 1_000 }

/** How long to wait before a try, ms: half a second, doubled with each one that failed, at most ten seconds. */
export function waitBefore(failures: number, random: number): number {
  return Math.min(10_000, 500 * 2 ** failures) * (0.75 + random / 2)
}

/** Keeps one socket to the laptop, and makes it again whenever it is lost. */
export function createConnection({ openWire, clock, random, hello, received, changed }: ConnectionOptions): Connection {
  let state: ConnectionState = { name: 'idle' }
  let wire: Wire | null = null
  let failures = 0
  let pendingTimers: (() => void)[] = []
  let cancelDeadline: (() => void) | null = null
  let cancelNextPing: (() => void) | null = null

  const become = (next: ConnectionState) => {
    state = next
    changed(next)
  }
  const after = (ms: number, run: () => void) => pendingTimers.push(clock.after(ms, run))
  const letGo = () => {
    for (const cancel of pendingTimers) cancel()
    pendingTimers = []
    cancelDeadline?.()
    cancelDeadline = null
    cancelNextPing?.()
    wire?.close()
    wire = null
  }
  const tell = (message: DeviceMessage) => wire?.send(JSON.stringify(message))

  const begin = () => {
    letGo()
    become({ name: 'greeting' })
    // A socket may hang where another one would not; a slow network gets more time with each try.
    after(Math.min(times.greetingMs, times.firstGreetingMs * 2 ** failures), lost)
    wire = openWire({
      opened: () => tell({ type: 'hello', protocol: liveProtocol, ...hello() }),
      received: (text) => {
        const message = readDoorMessage(text)
        if (message === null) lost()
        else take(message)
      },
      closed: lost,
    })
  }

  function lost(leastMs: number | undefined = 0) {
    letGo()
    become({ name: 'waiting' })
    after(Math.max(leastMs, waitBefore(failures, random())), begin)
    failures++
  }

  function take(message: AttendeeMessage) {
    switch (message.type) {
      case 'welcome':
        letIn()
        break
      case 'pong':
        cancelDeadline?.()
        cancelDeadline = null
        break
      case 'bye':
        if (final.includes(message.why)) {
          letGo()
          become({ name: 'stopped', why: message.why })
        } else {
          lost(patience[message.why])
        }
        break
      default:
        break
    }
    received(message)
  }

  function letIn() {
    for (const cancel of pendingTimers) cancel()
    pendingTimers = []
    become({ name: 'in' })
    // One that is thrown out at once keeps waiting longer.
    after(times.steadyAfterMs, () => (failures = 0))
    const pingOnAndOn = () => {
      ping(times.pongWithinMs)
      cancelNextPing = clock.after(times.pingEveryMs, pingOnAndOn)
    }
    pingOnAndOn()
  }

  function ping(withinMs: number) {
    tell({ type: 'ping', at: clock.now() })
    cancelDeadline?.()
    cancelDeadline = clock.after(withinMs, lost)
  }

  return {
    start() {
      failures = 0
      begin()
    },
    send(message) {
      if (state.name === 'in') tell(message)
    },
    hurry() {
      if (state.name === 'waiting') begin()
      else if (state.name === 'in') ping(times.wakingPongWithinMs)
    },
    again: begin,
    close() {
      letGo()
      become({ name: 'idle' })
    },
  }
}
