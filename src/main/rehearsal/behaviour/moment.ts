import type { AttendeeView, PersonalView } from '@core/views'
import type { AttendeeAct } from '@protocol/live/device-acts'
import type { Received } from '@protocol/received'
import type { PhraseKind } from '@protocol/rehearsal-lines'
import type { Random } from '../random'
import type { Line } from '../script'

/** All that an attendee's next act depends on. */
export interface Moment {
  readonly view: Received<AttendeeView>
  readonly personal: PersonalView
  /** The same numbers again each time that this attendee is asked in this stage. */
  readonly random: Random
  /** The cards that they have to write in this stage as it is now. */
  readonly lines: readonly Line[]
  /** What else they would say; `nth` where they say several such things. */
  readonly say: (about: PhraseKind, nth?: number) => string
  /** Whether they did, or tried, just this before. Nobody does a thing again that the facilitator took away. */
  readonly did: (act: AttendeeAct) => boolean
}
