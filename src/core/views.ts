import type { Action, ActionOrigin, ActionUpdate, Meeting, Since } from './actions/actions'
import type { Agreement } from './agreement/agreement'
import type { Stage, Timer } from './agenda/agenda'
import type { Card } from './cards/cards'
import type { CheckAnswer, CheckSubject, Reply, Response } from './check/check'
import type { Commitment } from './commitments/commitments'
import type { Details } from './details/details'
import type { Device } from './devices/devices'
import type { Invitation } from './invitations/invitations'
import type { Match } from './matches/matches'
import type { Language } from './language'
import type { Note } from './notes/notes'
import type { Organisation, Participant } from './people/people'
import type { EqualVoice } from './plan'
import type { Table } from './table'
import type { Theme } from './themes/themes'
import type { VoteResult } from './voting/result'
import type { Choice, Concern, Priority, VoteMethod, VoteOption } from './voting/voting'
import type { Event } from './workshop'

/** A priority with the words that name it. A hidden card's words are empty. */
export interface NamedPriority extends Priority {
  readonly name: string
}

/** A vote as anyone may see it: how many have voted, and what came of it only once it is revealed. */
export interface VoteView {
  /** The stage's id. */
  readonly id: string
  readonly status: 'open' | 'closed' | 'revealed'
  readonly method: VoteMethod
  /** With the words that name them, in the order in which they were offered; hidden cards are left out. */
  readonly options: readonly (VoteOption & { readonly name: string })[]
  readonly voted: number
  /** People who can vote: who is in the room, and who voted online before. */
  readonly present: number
  /** Null until the vote is revealed. */
  readonly result: VoteResult | null
}

/** What the facilitator sees: everything but what is in a ballot. */
export interface FacilitatorView {
  readonly role: 'facilitator'
  readonly details: Details
  readonly status: 'preparing' | 'running' | 'closed'
  readonly stages: readonly Stage[]
  readonly currentStageId: string | null
  readonly enteredAt: number | null
  readonly startedAt: number | null
  readonly timer: Timer
  /** What a return meeting returns to. */
  readonly since: Since | null
  /** What due dates are held against: see `heldOn`. */
  readonly heldOn: string
  readonly organisations: readonly Organisation[]
  readonly participants: Table<Participant>
  readonly cards: Table<Card>
  readonly themes: readonly Theme[]
  readonly votes: readonly VoteView[]
  /** For every vote, by its id, whose ballots are in. Never what they say. */
  readonly turnout: readonly { readonly id: string; readonly votedIds: readonly string[] }[]
  readonly priorities: readonly NamedPriority[]
  readonly actions: readonly Action[]
  readonly notes: readonly Note[]
  /** Those that are not private. */
  readonly commitments: readonly Commitment[]
  readonly privateCommitments: number
  readonly invitations: readonly Invitation[]
  readonly matches: readonly Match[]
  readonly agreement: Agreement
  readonly responses: Table<Response>
  readonly replies: readonly Reply[]
  readonly devices: Table<Device>
  readonly joiningLocked: boolean
  /** In a round: the organisations that are still to be heard, in the order that is suggested. */
  readonly turns: readonly string[]
  /** In themed rounds: the participants at each table now. */
  readonly tables: readonly (readonly string[])[]
  /** Who was heard so far. It helps the facilitator, and is on nobody else's screen. */
  readonly equalVoice: EqualVoice
  /** The first thing that happened in the act that undo would take back, or null where there is none. */
  readonly undoable: Event['type'] | null
}

/** A card as the room sees it: the words, not whose they are. */
export interface ProjectedCard {
  readonly id: string
  readonly number: number
  readonly text: string
  readonly kind: Card['kind']
  readonly tag: string
  readonly themeId: string | null
  readonly stageId: string
  /** What it joins, where both may be seen. */
  readonly joins?: Card['joins']
  /** How many cards say the same and were merged into it. */
  readonly merged: number
}

/** An action as the room sees it: with what was said of it last, and not all that was said before. */
export interface ProjectedAction extends Omit<Action, 'history' | 'origin'> {
  readonly last: Omit<ActionUpdate, 'at' | 'by'> | null
  /** The meeting at which it was agreed and its priority there, where that was an earlier one. */
  readonly origin: Pick<ActionOrigin, 'from' | 'priority'> | null
}

/** A stage as the room may see it. */
export type ProjectedStage = Omit<Stage, 'privateNotes'>

/** A promise as the room may see it: an organisation's with its name, a person's without. */
export interface ProjectedCommitment {
  readonly id: string
  readonly text: string
  readonly organisationId: string | null
}

/** A match as the room may see it, between organisations; `null` is a resident, or nobody where there is no card. */
export interface ProjectedMatch {
  readonly id: string
  readonly offerId: string | null
  readonly needId: string | null
  /** Who took it up: their organisation, `resident`, or null where two cards were put together. */
  readonly takenUpBy: string | null
}

/** What is said of one draft, as the room may see it once the stage is shown. */
export interface CheckedDraft extends CheckSubject {
  readonly counts: Readonly<Record<CheckAnswer, number>>
  /** What would have to change, without whose words they are; in the order of the alphabet. */
  readonly words: readonly string[]
  /** What the room answered, or empty. */
  readonly reply: string
}

/** Who is at a table, as the room may see it: how many people of which organisation; null for residents. */
export type ProjectedTable = readonly { readonly organisationId: string | null; readonly people: number }[]

/** What may be projected to the whole room. Nothing that is held, hidden or not yet revealed is in it. */
export interface ProjectorView {
  readonly role: 'projector'
  readonly details: Pick<
    Details,
    | 'title'
    | 'date'
    | 'place'
    | 'purpose'
    | 'nextMeeting'
    | 'nextMeetingAt'
    | 'rehearsal'
    | 'attribution'
    | 'sectorLabels'
  >
  readonly status: 'preparing' | 'running' | 'closed'
  readonly stages: readonly {
    readonly id: string
    readonly title: string
    readonly minutes: number
    readonly kind: string
    /** In Welsh, where there is one. */
    readonly welsh?: string
  }[]
  /** The stage that the room is in, or null before it starts. */
  readonly stage: ProjectedStage | null
  readonly timer: Timer
  /** The meeting that this one returns to, or null. */
  readonly since: Meeting | null
  readonly heldOn: string
  readonly organisations: readonly Organisation[]
  readonly present: { readonly people: number; readonly organisations: number; readonly residents: number }
  /** How many cards this stage has, shown or not. */
  readonly cardsInStage: number
  readonly cards: Table<ProjectedCard>
  readonly themes: readonly Theme[]
  /** The vote of the stage that the room is in, or else the last one that was revealed. */
  readonly vote: VoteView | null
  /** What came of it when it was asked before; null where it was not. */
  readonly voteBefore: VoteView | null
  readonly priorities: readonly NamedPriority[]
  readonly actions: readonly ProjectedAction[]
  readonly decisions: readonly Note[]
  readonly commitments: readonly ProjectedCommitment[]
  readonly privateCommitments: number
  readonly invitations: readonly Omit<Invitation, 'participantId'>[]
  readonly matches: readonly ProjectedMatch[]
  readonly agreement: Agreement
  /** What the current stage checks; empty in every other one. Counts and words only once it is shown. */
  readonly check: readonly CheckedDraft[]
  /** How many people answered the current check, shown or not. */
  readonly answered: number
  /** In a round: the organisation whose turn it is, and the next. */
  readonly turns: readonly string[]
  /** In themed rounds: who is at each table now. */
  readonly tables: readonly ProjectedTable[]
}

/** What the note-taker sees: what the facilitator sees, but for the devices and what is for the facilitator's eyes only. */
export type NoteTakerView = Omit<FacilitatorView, 'role' | 'devices' | 'equalVoice'> & { readonly role: 'note-taker' }

/** The stage that the room is in, as a phone needs it. */
export type AttendeeStage = Pick<
  Stage,
  'id' | 'title' | 'prompt' | 'minutes' | 'activity' | 'cardsShown' | 'part' | 'welsh' | 'repeats'
>

/** What every attendee sees alike. What is a person's own goes to them alone, as a `PersonalView`. */
export interface AttendeeView {
  readonly role: 'attendee'
  readonly details: ProjectorView['details'] & Pick<Details, 'privacyNotice'>
  readonly status: 'preparing' | 'running' | 'closed'
  readonly joiningLocked: boolean
  readonly organisations: readonly Organisation[]
  readonly stage: AttendeeStage | null
  readonly timer: Timer
  readonly since: Meeting | null
  readonly heldOn: string
  readonly cards: Table<ProjectedCard>
  readonly themes: readonly Theme[]
  readonly vote: VoteView | null
  /** What came of it when it was asked before; null where it was not. */
  readonly voteBefore: VoteView | null
  readonly priorities: readonly NamedPriority[]
  readonly actions: readonly ProjectedAction[]
  readonly decisions: readonly Note[]
  readonly commitments: readonly ProjectedCommitment[]
  readonly invitations: ProjectorView['invitations']
  readonly matches: readonly ProjectedMatch[]
  readonly agreement: Agreement
  readonly check: readonly CheckedDraft[]
  readonly turns: ProjectorView['turns']
}

/** What is one participant's own: their words, their ballots, their promises. */
export interface PersonalView {
  readonly participantId: string
  readonly name: string
  readonly organisationId: string | null
  readonly cards: readonly OwnCard[]
  readonly ballots: readonly { readonly stageId: string; readonly choice: Choice; readonly concerns: readonly Concern[] }[]
  readonly commitments: readonly Commitment[]
  readonly invitationIds: readonly string[]
  readonly matchIds: readonly string[]
  readonly responses: readonly Response[]
  readonly access: { readonly language: Language | null; readonly accessNeeds: string }
  /** The table that they are at in the current themed rounds, from 0; null in every other stage. */
  readonly table: number | null
}

export type OwnCard = Pick<Card, 'id' | 'number' | 'text' | 'kind' | 'tag' | 'stageId' | 'hidden' | 'joins'>

export interface Views {
  readonly facilitator: FacilitatorView
  readonly projector: ProjectorView
  readonly 'note-taker': NoteTakerView
  readonly attendee: AttendeeView
}
