import type { Action } from './actions/actions'
import type { Stage, Timer } from './agenda/agenda'
import type { Card } from './cards/cards'
import type { Commitment } from './commitments/commitments'
import type { Details } from './details/details'
import type { Device } from './devices/devices'
import type { Note } from './notes/notes'
import type { Organisation, Participant } from './people/people'
import type { Table } from './table'
import type { Theme } from './themes/themes'
import type { VoteResult } from './voting/result'
import type { Choice, Priority, VoteMethod, VoteOption } from './voting/voting'
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
  readonly timer: Timer
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
  readonly commitments: readonly Commitment[]
  readonly devices: Table<Device>
  readonly joiningLocked: boolean
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
}

/** What may be projected to the whole room. Nothing that is held, hidden or not yet revealed is in it. */
export interface ProjectorView {
  readonly role: 'projector'
  readonly details: Pick<Details, 'title' | 'date' | 'place' | 'purpose' | 'nextMeeting' | 'rehearsal' | 'attribution' | 'sectorLabels'>
  readonly status: 'preparing' | 'running' | 'closed'
  readonly stages: readonly { readonly id: string; readonly title: string; readonly minutes: number; readonly kind: string }[]
  /** The stage that the room is in, or null before it starts. */
  readonly stage: Stage | null
  readonly timer: Timer
  readonly organisations: readonly Organisation[]
  readonly present: { readonly people: number; readonly organisations: number; readonly residents: number }
  /** How many cards this stage has, shown or not. */
  readonly cardsInStage: number
  readonly cards: Table<ProjectedCard>
  readonly themes: readonly Theme[]
  /** The vote of the stage that the room is in, or else the last one that was revealed. */
  readonly vote: VoteView | null
  readonly priorities: readonly NamedPriority[]
  readonly actions: readonly Action[]
  readonly decisions: readonly Note[]
}

/** What the note-taker sees: what the facilitator sees, but for the devices. */
export type NoteTakerView = Omit<FacilitatorView, 'role' | 'devices'> & { readonly role: 'note-taker' }

/** The stage that the room is in, as a phone needs it. */
export type AttendeeStage = Pick<Stage, 'id' | 'title' | 'prompt' | 'minutes' | 'activity' | 'cardsShown'>

/** What every attendee sees alike. What is a person's own goes to them alone, as a `PersonalView`. */
export interface AttendeeView {
  readonly role: 'attendee'
  readonly details: ProjectorView['details'] & Pick<Details, 'privacyNotice'>
  readonly status: 'preparing' | 'running' | 'closed'
  readonly joiningLocked: boolean
  readonly organisations: readonly Organisation[]
  readonly stage: AttendeeStage | null
  readonly timer: Timer
  readonly cards: Table<ProjectedCard>
  readonly themes: readonly Theme[]
  readonly vote: VoteView | null
  readonly priorities: readonly NamedPriority[]
  readonly actions: readonly Action[]
  readonly decisions: readonly Note[]
}

/** What is one participant's own: their words, their ballots, their promises. */
export interface PersonalView {
  readonly participantId: string
  readonly name: string
  readonly organisationId: string | null
  readonly cards: readonly OwnCard[]
  readonly ballots: readonly { readonly stageId: string; readonly choice: Choice }[]
  readonly commitments: readonly Commitment[]
}

export type OwnCard = Pick<Card, 'id' | 'number' | 'text' | 'kind' | 'tag' | 'stageId' | 'hidden'>

export interface Views {
  readonly facilitator: FacilitatorView
  readonly projector: ProjectorView
  readonly 'note-taker': NoteTakerView
  readonly attendee: AttendeeView
}
