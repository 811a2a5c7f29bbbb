export const paces = [
  /** As in a room: people think, and a few never say anything. */
  'natural',
  /** One after the other without a pause: the same seed makes the same workshop. */
  'in-turn',
] as const

export type Pace = (typeof paces)[number]

/** As many simulated attendees as one rehearsal takes. */
export const mostRehearsing = 2000

/** The rehearsal as the facilitator sees it. */
export type RehearsalState =
  | { readonly state: 'none' }
  | {
      readonly state: 'rehearsing'
      readonly crowd:
        | 'coming'
        | 'here'
        /** The door was closed, joining was locked before anybody was in, or the crowd failed. */
        | 'gone'
      /** How many were sent for, and how many of them are in now. */
      readonly people: number
      readonly present: number
      /**
       * Everybody is in, sees the workshop as it now is, and has nothing left to do. Only where they act in turn: in a
       * room nobody knows whether somebody is still thinking.
       */
      readonly settled: boolean
      /** The title of the workshop that it is a copy of and goes back to, or null where it is no copy. */
      readonly original: string | null
    }

export type RehearsalStart =
  | { readonly started: true }
  | {
      readonly started: false
      readonly why:
        | 'no-workshop'
        /** The copy could not be written or opened. */
        | 'disk'
        /** Not even on this laptop alone. */
        | 'door'
    }
