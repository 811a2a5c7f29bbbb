import type { Language } from '../language'
import type { Sector } from '../sector'
import type { Table } from '../table'

export interface Organisation {
  readonly id: string
  readonly name: string
  readonly sector: Sector
}

/** One person present. Without an organisation they take part as a resident. */
export interface Participant {
  readonly id: string
  /** As the person gave it, or empty: names are optional. */
  readonly name: string
  readonly organisationId: string | null
  /** Has no device of their own here: the facilitator writes and votes for them. */
  readonly enteredFor: boolean
  /** Took part in an earlier online conversation, and is not in the room. */
  readonly online?: true
  /** What they chose to read in; not known where left out. */
  readonly language?: Language
  /** What would help them take part, in their words. For the facilitator's eyes only. */
  readonly accessNeeds?: string
}

export interface People {
  readonly organisations: readonly Organisation[]
  readonly participants: Table<Participant>
}

export type PeopleCommand =
  | {
      readonly type: 'addOrganisations'
      readonly organisations: readonly { readonly name: string; readonly sector: Sector }[]
    }
  | {
      readonly type: 'changeOrganisation'
      readonly organisationId: string
      readonly changes: { readonly name?: string; readonly sector?: Sector }
    }
  | { readonly type: 'removeOrganisation'; readonly organisationId: string }
  | {
      readonly type: 'addParticipants'
      readonly participants: readonly { readonly name: string; readonly organisationId: string | null }[]
    }
  | {
      readonly type: 'changeParticipant'
      readonly participantId: string
      readonly changes: { readonly name?: string; readonly organisationId?: string | null }
    }
  | { readonly type: 'removeParticipant'; readonly participantId: string }
  | { readonly type: 'tellAccess'; readonly participantId: string; readonly access: Access }

/** What somebody says about how they take part. */
export interface Access {
  readonly language?: Language
  readonly accessNeeds?: string
}

export type PeopleEvent =
  | { readonly type: 'organisationsAdded'; readonly organisations: readonly Organisation[] }
  | {
      readonly type: 'organisationChanged'
      readonly organisationId: string
      readonly changes: { readonly name?: string; readonly sector?: Sector }
    }
  | { readonly type: 'organisationRemoved'; readonly organisationId: string }
  | { readonly type: 'participantsAdded'; readonly participants: readonly Participant[] }
  | {
      readonly type: 'participantChanged'
      readonly participantId: string
      readonly changes: { readonly name?: string; readonly organisationId?: string | null }
    }
  | { readonly type: 'participantRemoved'; readonly participantId: string }
  | { readonly type: 'accessTold'; readonly participantId: string; readonly access: Access }

export type PeopleRefusal =
  | { readonly code: 'people.unknown-organisation'; readonly organisationId: string }
  | { readonly code: 'people.unknown-participant'; readonly participantId: string }
  | { readonly code: 'people.organisation-exists'; readonly name: string }
  | { readonly code: 'people.too-many-organisations'; readonly allowed: number }
  | { readonly code: 'people.too-many-participants'; readonly allowed: number }
  | {
      readonly code: 'people.organisation-in-use'
      readonly participants: number
      readonly actions: number
      readonly commitments: number
      readonly invitations: number
    }
  | { readonly code: 'people.participant-in-use'; readonly cards: number; readonly ballots: number }
  /** An attendee speaks for one participant only: null is the room as a whole. */
  | { readonly code: 'people.not-you'; readonly participantId: string | null }
