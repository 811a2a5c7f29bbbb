import type { ActionOrigin, ActionStatus } from './actions/actions'
import type { ClausePart } from './agreement/agreement'
import type { CardKind } from './cards/cards'
import type { CheckAnswer } from './check/check'
import type { PlanChoice } from './plan-choice'
import type { Sector } from './sector'
import type { Counting, ShownTally, TallyRow, VoteResult } from './voting/result'
import type { VoteMethod } from './voting/voting'
import type { OrganisationWeb } from './web/web'

/** What leaves the room, as plain data in reading order. Every export draws this and nothing else. */
export interface Plan {
  readonly format: 'roundtable-plan'
  readonly version: 1
  readonly title: string
  /** ISO calendar date, or empty. */
  readonly date: string
  readonly place: string
  readonly purpose: string
  /** In the room's own words. */
  readonly nextMeeting: string
  /** For calendars: an ISO calendar date, with a time where one is known (`2018-05-15T09:30`), or empty. */
  readonly nextMeetingAt: string
  readonly rehearsal: boolean
  readonly attribution: string
  readonly closed: boolean
  /** What this workshop calls each sector. */
  readonly sectorLabels: Readonly<Record<Sector, string>>
  /** Organisations invited, with how many of their people were there. */
  readonly organisations: readonly PlanOrganisation[]
  /** People who took part as residents, without an organisation. */
  readonly residents: number
  /** Everybody in the room. */
  readonly people: number
  /** People of an earlier online conversation, who were not in the room. */
  readonly online: number
  readonly priorities: readonly PlanPriority[]
  /** What became of what was agreed before; null where the workshop is no return meeting. */
  readonly progress: PlanProgress | null
  /** What is to be done from now on: new actions, and those of before that are not finished. */
  readonly actions: readonly PlanAction[]
  readonly decisions: readonly string[]
  readonly notes: readonly { readonly kind: 'note' | 'quote'; readonly text: string; readonly priority: string | null }[]
  readonly votes: readonly PlanVote[]
  /** Promises that their authors did not keep to themselves. */
  readonly commitments: readonly PlanCommitment[]
  /** Offers and needs: what was matched, then what is still open. */
  readonly offers: readonly PlanOffer[]
  /** Ideas that join two things that were there before. */
  readonly links: readonly PlanLink[]
  readonly invitations: readonly PlanInvitation[]
  /** In the order of its parts; empty where nothing was drafted. */
  readonly agreement: { readonly clauses: readonly PlanClause[]; readonly reviewDate: string }
  readonly checks: readonly PlanCheck[]
  /** Who was in the room, who shared and who was heard, sector by sector. */
  readonly equalVoice: EqualVoice
  /** What everyone said, word for word: the themes in the wall's order, last what is in none. */
  readonly voices: readonly PlanTheme[]
  /** Who works with whom, by this plan or by all of this laptop; null where it was left out. */
  readonly web: OrganisationWeb | null
  /** What the plan leaves out, said plainly. */
  readonly leftOut: {
    readonly hiddenCards: number
    readonly votesNotRevealed: number
    readonly privateCommitments: number
    /** What whoever saved it chose to leave out. */
    readonly chosen: readonly (keyof PlanChoice)[]
  }
}

/** A return meeting looks at every action that was open after the one before. */
export interface PlanProgress {
  /** The meeting at which they were last looked at; `date` is an ISO calendar date or empty. */
  readonly since: { readonly title: string; readonly date: string }
  /** Finished or not, with their history, overdue and unowned first. */
  readonly actions: readonly PlanAction[]
}

/** What an owner said of an action at one time. Nothing of it is ever changed by a later one. */
export interface PlanUpdate {
  /** ISO calendar date on which it was said. */
  readonly date: string
  /** The title of the meeting at which it was said. */
  readonly meeting: string
  readonly status: ActionStatus
  /** What changed, or why not. */
  readonly changed: string
  readonly learned: string
  /** In words, or an address of a page. */
  readonly evidence: string
}

export interface PlanOrganisation {
  readonly name: string
  readonly sector: Sector
  readonly people: number
}

export interface PlanPriority {
  readonly id: string
  readonly name: string
  /** Under each way of counting: this priority's place and total, or why it is withheld; null where it was not voted on. */
  readonly votes: Readonly<Record<Counting, PlanCount>> | null
  readonly method: VoteMethod | null
  /** What was said under it, word for word. */
  readonly cards: readonly PlanCard[]
}

export type PlanCount =
  | Pick<TallyRow, 'value' | 'rank' | 'tied'>
  | Exclude<ShownTally, { readonly rows: unknown }>

export interface PlanAction {
  readonly id: string
  readonly text: string
  /** The priority's name, or null. */
  readonly priority: string | null
  /** The organisation's name, or empty while nobody leads. */
  readonly lead: string
  readonly supporters: readonly string[]
  readonly person: string
  /** ISO calendar date, or empty. */
  readonly due: string
  readonly measure: string
  readonly status: ActionStatus
  readonly statusNote: string
  readonly accepted: boolean
  /** The meeting at which it was agreed, where that was an earlier one; `priority` is then the one of that meeting. */
  readonly from: { readonly title: string; readonly date: string } | null
  /** Oldest first. */
  readonly history: readonly PlanUpdate[]
  /** The same action in earlier workshops; left out where it was agreed at this meeting. */
  readonly origin?: Pick<ActionOrigin, 'first' | 'before'>
}

export interface PlanCard {
  readonly number: number
  readonly text: string
  readonly kind: CardKind
  readonly tag: string
  /** Typed in by somebody else for the person who said it. */
  readonly enteredFor: boolean
  /** Cards that said the same, word for word. */
  readonly merged: readonly string[]
}

export interface PlanCommitment {
  readonly text: string
  /** The organisation's name, or null for a person. */
  readonly organisation: string | null
}

export interface PlanOffer {
  readonly offer: string | null
  readonly need: string | null
  /** Whose offer, whose need, and who took it up: the organisations' names, empty for residents and where not known. */
  readonly offeredBy: string
  readonly neededBy: string
  readonly takenUpBy: string
  readonly matched: boolean
}

export interface PlanLink {
  readonly idea: string
  readonly joins: readonly [string, string]
}

export interface PlanInvitation {
  readonly who: string
  /** The organisation's name, or empty. */
  readonly asker: string
  readonly person: string
}

export interface PlanClause {
  readonly part: ClausePart
  readonly text: string
  readonly accepted: boolean
}

export interface PlanCheck {
  readonly stage: string
  readonly prompt: string
  readonly sectors: readonly Sector[]
  readonly drafts: readonly {
    readonly name: string
    readonly counts: Readonly<Record<CheckAnswer, number>>
    readonly words: readonly string[]
    readonly reply: string
  }[]
}

/** Sectors with fewer people than the workshop's smallest group are put together, or left out where that is still too few. */
export interface EqualVoice {
  readonly sectors: readonly SectorVoice[]
  /** Invited organisations of which nobody came. */
  readonly absent: readonly string[]
  /** Organisations that are here and were neither heard in a round nor wrote a card. */
  readonly notHeard: readonly string[]
}

export interface SectorVoice {
  /** Several where small sectors are put together. */
  readonly sectors: readonly Sector[]
  readonly people: number
  /** Of those, who wrote at least one card. */
  readonly shared: number
  readonly cards: number
  readonly organisations: number
  /** Of those, which were heard in a round. */
  readonly heard: number
}

export interface PlanTheme {
  /** The theme's name, or null for cards in no theme. */
  readonly name: string | null
  readonly cards: readonly PlanCard[]
}

export interface PlanVote {
  readonly stage: string
  readonly prompt: string
  /** For a score, what 1 and 5 stand for. */
  readonly score?: { readonly lowest: string; readonly highest: string }
  readonly result: VoteResult
  /** What came of it when it was asked before. */
  readonly before?: VoteResult
  /** The words of each option. */
  readonly names: readonly { readonly optionId: string; readonly name: string }[]
}
