import type { Action, ActionsCommand, ActionsEvent, ActionsRefusal, Carried, Since } from './actions/actions'
import type { Agreement, AgreementCommand, AgreementEvent, AgreementRefusal } from './agreement/agreement'
import type { Agenda, AgendaCommand, AgendaEvent, AgendaRefusal, StagePlan } from './agenda/agenda'
import type { Arrival } from './agenda/tables'
import type { Card, CardsCommand, CardsEvent, CardsRefusal } from './cards/cards'
import type { CheckCommand, CheckEvent, CheckRefusal, Reply, Response } from './check/check'
import type { Contribution } from './cards/contributions'
import type { Commitment, CommitmentsCommand, CommitmentsEvent, CommitmentsRefusal } from './commitments/commitments'
import type { ConsultationImported, ConsultationRefusal, ImportConsultation } from './consultation/consultation'
import type { Details, DetailsCommand, DetailsEvent, DetailsRefusal } from './details/details'
import type { Device, DevicesCommand, DevicesEvent, DevicesRefusal } from './devices/devices'
import type { Invitation, InvitationsCommand, InvitationsEvent, InvitationsRefusal } from './invitations/invitations'
import type { Match, MatchesCommand, MatchesEvent, MatchesRefusal } from './matches/matches'
import type { Note, NotesCommand, NotesEvent, NotesRefusal } from './notes/notes'
import type { People, PeopleCommand, PeopleEvent, PeopleRefusal } from './people/people'
import type { Table } from './table'
import type { Theme, ThemesCommand, ThemesEvent, ThemesRefusal } from './themes/themes'
import type { Priority, Vote, VotingCommand, VotingEvent, VotingRefusal } from './voting/voting'

/** One event as it stands: a fold of everything that happened in it. Immutable; what did not change is the same object. */
export interface Workshop {
  readonly details: Details
  readonly closed: boolean
  readonly agenda: Agenda
  readonly people: People
  /** The order in which people came in. */
  readonly arrivals: Table<Arrival>
  readonly cards: Table<Card>
  /** The number that the next card gets. */
  readonly nextCardNumber: number
  readonly contributions: Table<Contribution>
  readonly themes: readonly Theme[]
  readonly votes: readonly Vote[]
  /** Votes that were revealed, also where that was taken back: what people saw, they saw. */
  readonly seenVoteIds: readonly string[]
  readonly priorities: readonly Priority[]
  readonly actions: readonly Action[]
  /** The workshop that this one returns to, where it is a return meeting. */
  readonly since: Since | null
  readonly notes: readonly Note[]
  readonly commitments: readonly Commitment[]
  readonly invitations: readonly Invitation[]
  readonly matches: readonly Match[]
  readonly agreement: Agreement
  readonly responses: Table<Response>
  readonly replies: readonly Reply[]
  readonly devices: Table<Device>
  /** Nobody new is let in through the door. */
  readonly joiningLocked: boolean
}

/** Makes an empty folder into a workshop. Always the first command, and only the first. */
export interface CreateWorkshop {
  readonly type: 'createWorkshop'
  /** How votes are counted, what sectors are called and what phones say of privacy is the app's own where it is left out. */
  readonly details: Pick<Details, 'title' | 'date' | 'place' | 'purpose' | 'rehearsal' | 'attribution'> &
    Partial<Pick<Details, 'counting' | 'sectorLabels' | 'privacyNotice'>>
  readonly stages: readonly StagePlan[]
  readonly organisations: readonly { readonly name: string; readonly sector: People['organisations'][number]['sector'] }[]
  /** What it takes over, where it is a return meeting. */
  readonly carried?: Carried
}

/** What a window, a phone or a script may ask for. */
export type Command =
  | DetailsCommand
  | AgendaCommand
  | PeopleCommand
  | CardsCommand
  | ThemesCommand
  | VotingCommand
  | ActionsCommand
  | NotesCommand
  | CommitmentsCommand
  | InvitationsCommand
  | MatchesCommand
  | AgreementCommand
  | CheckCommand
  | DevicesCommand
  | ImportConsultation
  | CreateWorkshop

type WorkshopCreated = { readonly type: 'workshopCreated'; readonly details: CreateWorkshop['details'] }

/** What happened. The journal holds these, and a workshop is nothing but their fold. */
export type Event =
  | WorkshopCreated
  | ConsultationImported
  | DetailsEvent
  | AgendaEvent
  | PeopleEvent
  | CardsEvent
  | ThemesEvent
  | VotingEvent
  | ActionsEvent
  | NotesEvent
  | CommitmentsEvent
  | InvitationsEvent
  | MatchesEvent
  | AgreementEvent
  | CheckEvent
  | DevicesEvent

export type Refusal =
  | DetailsRefusal
  | AgendaRefusal
  | PeopleRefusal
  | CardsRefusal
  | ThemesRefusal
  | VotingRefusal
  | ActionsRefusal
  | NotesRefusal
  | CommitmentsRefusal
  | InvitationsRefusal
  | MatchesRefusal
  | AgreementRefusal
  | CheckRefusal
  | DevicesRefusal
  | ConsultationRefusal
  | { readonly code: 'workshop.exists' }
  | { readonly code: 'role.not-allowed'; readonly command: Command['type'] }
  | { readonly code: 'undo.nothing' }
  /** Something that was done since stands on it. */
  | { readonly code: 'undo.built-upon'; readonly command: string }

/** Takes back the newest act of the one who asks that was not taken back yet. */
export interface Undo {
  readonly type: 'undo'
}

/** Anything that changes the journal. */
export type Act = Command | Undo
