import type { DeviceAct } from '@protocol/live/device-acts'

/** Something that a member of the crowd would do now. */
export interface Deed {
  readonly type: DeviceAct['type']
  /** Resolves when the door answered. */
  readonly perform: () => Promise<void>
}

/** One of the crowd: an attendee, or the note-taker. */
export interface Member {
  readonly role: 'attendee' | 'note-taker'
  /** Never acts: some people only listen. */
  readonly isSilent: boolean
  /** Takes part, and knows what there is to know for that. */
  readonly isIn: boolean
  readonly isGone: boolean
  /** The version of the view that they see, or null before the first one. */
  readonly version: number | null
  /** Comes through the door; resolves when they are in, or were not let in. */
  readonly comeIn: () => Promise<void>
  /** Resolves once they heard all that the door had said to them by now. */
  readonly heardAll: () => Promise<void>
  readonly nextDeed: () => Deed | null
  readonly leave: () => void
}
