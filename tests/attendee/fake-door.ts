import type { DeviceMessage, DoorMessage } from '@protocol/live/messages'
import type { OpenWire, WireEvents } from '../../src/attendee/connection/wire'

/** One socket as the door has it. */
export interface DoorSide {
  readonly heard: DeviceMessage[]
  readonly closedByPhone: () => boolean
  open(): void
  say(message: DoorMessage): void
  drop(): void
}

/** A door of sockets that do only what a test says. */
export class FakeDoor {
  readonly sockets: DoorSide[] = []

  readonly openWire: OpenWire = (events: WireEvents) => {
    const heard: DeviceMessage[] = []
    let closed = false
    this.sockets.push({
      heard,
      closedByPhone: () => closed,
      open: () => events.opened(),
      say: (message) => closed || events.received(JSON.stringify(message)),
      drop: () => closed || events.closed(),
    })
    return {
      send: (text) => heard.push(JSON.parse(text)),
      close: () => {
        closed = true
      },
    }
  }

  /** The newest socket. */
  get last(): DoorSide {
    const last = this.sockets[this.sockets.length - 1]
    if (last === undefined) throw new Error('Nobody has come to the door')
    return last
  }

  /** Takes in whoever stands there. */
  letIn(welcome: Partial<Extract<DoorMessage, { type: 'welcome' }>> = {}): DoorSide {
    this.last.open()
    this.last.say({ type: 'welcome', role: 'attendee', now: 1_000_000, joined: true, token: null, ...welcome })
    return this.last
  }
}
