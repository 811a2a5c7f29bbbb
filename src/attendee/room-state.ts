import type { AttendeeView, PersonalView } from '@core/views'
import type { Received } from '@protocol/received'
import type { ConnectionState } from './connection/connection'
import type { Failed, Outbox } from './connection/outbox'

/** Where this phone stands. */
export type Place =
  /** No link and no seat: somebody types the code. */
  | { readonly name: 'outside'; readonly why: 'no-code' | 'credential' | 'too-many-tries' }
  /** On the way in, or waiting at the door: nothing of this workshop was seen yet. */
  | { readonly name: 'arriving' }
  /** Sees the workshop, and has not joined it. */
  | { readonly name: 'at-the-door'; readonly joining: boolean; readonly refused: Failed['why'] | null }
  | { readonly name: 'in' }
  /** Nothing more happens on this page by itself. */
  | { readonly name: 'sent-away'; readonly why: 'removed' | 'protocol' | 'not-for-phones' }

/** Everything that the page shows comes from this. Immutable. */
export interface RoomState {
  readonly place: Place
  readonly connection: ConnectionState
  /** The laptop has been out of reach for long enough to say so. */
  readonly outOfReach: boolean
  /** Why the laptop does not want to talk just now, where it said so. */
  readonly doorSays: 'closed' | 'full' | null
  readonly view: Received<AttendeeView> | null
  readonly personal: PersonalView | null
  /** Where the plan is given out once the workshop is closed; null until the laptop says it. */
  readonly handout: string | null
  readonly outbox: Outbox
  /** Add to this phone's clock for the laptop's, ms. */
  readonly laptopOffsetMs: number
}
