import type { PersonalView, AttendeeView, NoteTakerView, ProjectorView } from '@core/views'
import type { JoinSign } from '../door'
import type { Hold, HoldAnswer } from '../holds'
import type { ViewMessage } from '../received'
import type { ScreenDirection } from '../screen'
import type { DeviceAct } from './device-acts'
import type { Outcome } from '../window-contract'

/** What is spoken over a device's socket. A device of another version is told to load its page again. */
export const liveProtocol = 1

/** The one path on which the door takes sockets. */
export const livePath = '/live'

/** The pages behind the one-time links: the door's folder of each, after which comes `#k=` and the key. */
export const linkedPages = { 'note-taker': '/note-taker/', screen: '/projector/' } as const

/** Who a socket speaks for. It follows from the key or token that it came with, never from a later message. */
export type DeviceRole = 'attendee' | 'note-taker' | 'screen'

/** What each role's device is shown. */
export interface DeviceViews {
  readonly attendee: AttendeeView
  readonly 'note-taker': NoteTakerView
  readonly screen: ProjectorView
}

/** How a device shows that it may come in. */
export type Credential =
  /** It was here before: the token that it was given then. */
  | { readonly type: 'token'; readonly token: string }
  /** From a link or a QR code: 128 bits, in base64url. It says the role as well. */
  | { readonly type: 'key'; readonly key: string }
  /** Typed from the projector: 6 digits, for attendees only. */
  | { readonly type: 'code'; readonly code: string }

export type DeviceMessage =
  /** The first message of every socket, and only the first. `seen` is the last version of the view that it has, or null. */
  | { readonly type: 'hello'; readonly protocol: number; readonly credential: Credential; readonly seen: number | null }
  /** An attendee's device that is not in yet asks to take part. A resident has no organisation. */
  | { readonly type: 'join'; readonly id: string; readonly name: string; readonly organisationId: string | null }
  /** Does something. The same id again gets the same answer and changes nothing again. */
  | { readonly type: 'act'; readonly id: string; readonly act: DeviceAct }
  /** A note-taker's device takes cards up to move them, or goes on carrying them. */
  | { readonly type: 'hold'; readonly id: string; readonly cardIds: readonly string[] }
  /** It put down all that it held. */
  | { readonly type: 'release' }
  /** Measures the way to the laptop and its clock; `at` is the device's own, in ms, and comes back as it was. */
  | { readonly type: 'ping'; readonly at: number }

export type DoorMessage =
  /**
   * The answer to hello. `now` is the laptop's clock, ms since 1970. A one-time key is answered with the token to come
   * back with, in `token`; that is null otherwise.
   */
  | {
      readonly type: 'welcome'
      readonly role: DeviceRole
      readonly now: number
      readonly joined: boolean
      readonly token: string | null
    }
  /** The answer to a join that was accepted: the token to come back with. It is shown once and stored nowhere here. */
  | { readonly type: 'joined'; readonly id: string; readonly token: string }
  /** The view that all of the device's role share. */
  | { readonly type: 'view'; readonly message: ViewMessage<DeviceViews[DeviceRole]> }
  /** How people come in, to screens alone: before their first view, and whenever it changed. */
  | { readonly type: 'sign'; readonly sign: JoinSign | null }
  /** What the facilitator asks of screens, to them alone: before their first view, and whenever it changed. */
  | { readonly type: 'direction'; readonly direction: ScreenDirection }
  /** Where the plan is given out once the workshop is closed (see `handout.ts`): to attendees who are in, once. */
  | { readonly type: 'handout'; readonly path: string }
  /** What is this participant's own, whole, whenever it changed. */
  | { readonly type: 'personal'; readonly view: PersonalView }
  /** The answer to an act, or to a join that was refused. */
  | { readonly type: 'outcome'; readonly id: string; readonly outcome: Outcome }
  /** The answer to a hold. */
  | { readonly type: 'held'; readonly id: string; readonly answer: HoldAnswer }
  /** What all others hold, told to note-takers' devices whenever it changed. */
  | { readonly type: 'holds'; readonly holds: readonly Hold[] }
  | { readonly type: 'pong'; readonly at: number; readonly now: number }
  /** The last message before the door closes the socket. */
  | { readonly type: 'bye'; readonly why: Farewell }

export const farewells = [
  /** Another version of the protocol: load the page again. */
  'protocol',
  /** The key, the code or the token is not known (any more): join again. */
  'credential',
  /** Too many wrong codes from this address, or from all: wait a minute. */
  'too-many-tries',
  /** The facilitator removed this device. */
  'removed',
  /** The message could not be read, was too large, came too fast or out of order. */
  'message',
  /** The device read so slowly that it held others up. */
  'slow',
  /** The door was closed, or another workshop opened. */
  'closed',
  /** As many devices are in as the door holds. */
  'full',
] as const

export type Farewell = (typeof farewells)[number]

