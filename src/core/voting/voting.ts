import type { EnteredBy } from '../actor'
import type { Table } from '../table'

/** How a stage votes. */
export type VoteMethod =
  /** Each person has `dots` to give; one at most to an option, or with stacking `mostAnOption`, where that is set. */
  | { readonly type: 'dots'; readonly dots: number; readonly stacking: boolean; readonly mostAnOption?: number }
  | { readonly type: 'agreement' }
  /** 1 to 5 for each option. */
  | { readonly type: 'rating' }
  /** The options from best to worst, as far as somebody wants to go. */
  | { readonly type: 'ranking' }
  /** For each option how much it would change, and how hard it is; both 1 to 5. */
  | { readonly type: 'impact-effort' }
  /** Can we live with it? */
  | { readonly type: 'consent' }

export const answers = ['agree', 'pass', 'disagree'] as const

export type Answer = (typeof answers)[number]

export const consents = ['consent', 'concern', 'stand-aside'] as const

export type Consent = (typeof consents)[number]

/** The highest rating, impact and effort; the lowest is 1. */
export const highestRating = 5

/** What one participant says in one vote. An option that is not named got no dot, no answer or no place. */
export type Choice =
  | { readonly type: 'dots'; readonly dots: readonly { readonly optionId: string; readonly count: number }[] }
  | { readonly type: 'agreement'; readonly answers: readonly { readonly optionId: string; readonly answer: Answer }[] }
  | { readonly type: 'rating'; readonly ratings: readonly { readonly optionId: string; readonly rating: number }[] }
  /** The best first. */
  | { readonly type: 'ranking'; readonly optionIds: readonly string[] }
  | { readonly type: 'impact-effort'; readonly places: readonly ImpactAndEffort[] }
  | { readonly type: 'consent'; readonly answers: readonly { readonly optionId: string; readonly answer: Consent }[] }

export interface ImpactAndEffort {
  readonly optionId: string
  readonly impact: number
  readonly effort: number
}

/** What somebody fears about an option, in their words. It stays beside the total and is never counted away. */
export interface Concern {
  readonly optionId: string
  readonly text: string
}

/** One participant's vote in one stage; its id is the participant's. Replaced whole; the last one counts. */
export interface Ballot {
  readonly id: string
  readonly choice: Choice
  /** At most one an option; none where it is left out. */
  readonly concerns?: readonly Concern[]
  /** Who entered it; a paper ballot is entered by the facilitator, and counts the same. */
  readonly enteredBy: EnteredBy
}

/** What is voted on: a theme, a card, or a score's one question. `id` is its id; the question's is its stage's. */
export interface VoteOption {
  readonly id: string
  readonly kind: 'theme' | 'card' | 'question'
}

/** The vote of one stage. Its options and its method are fixed when it opens. Only `revealed` may be seen by anybody. */
export interface Vote {
  /** The stage's id. */
  readonly id: string
  readonly status: 'open' | 'closed' | 'revealed'
  readonly method: VoteMethod
  readonly options: readonly VoteOption[]
  readonly ballots: Table<Ballot>
}

/** What the room chose to act on. Its id is the theme's or the card's; order is the room's. */
export interface Priority extends VoteOption {
  /** The vote that it came from, or null where the room chose without one. */
  readonly stageId: string | null
}

export type VotingCommand =
  | { readonly type: 'openVote'; readonly stageId: string }
  | {
      readonly type: 'castBallot'
      readonly stageId: string
      readonly participantId: string
      readonly choice: Choice
      readonly concerns?: readonly Concern[]
    }
  | { readonly type: 'withdrawBallot'; readonly stageId: string; readonly participantId: string }
  | { readonly type: 'closeVote'; readonly stageId: string }
  | { readonly type: 'reopenVote'; readonly stageId: string }
  | { readonly type: 'revealVote'; readonly stageId: string }
  | {
      readonly type: 'choosePriorities'
      /** The vote that it is chosen from, or null. What an earlier choice took from another vote stays that one's. */
      readonly stageId: string | null
      /** All of the room's priorities from now on, first is first. */
      readonly options: readonly VoteOption[]
      /** Said aloud and recorded as a decision; needed where the choice splits a tie. */
      readonly reason: string
    }

export type VotingEvent =
  | {
      readonly type: 'voteOpened'
      readonly stageId: string
      readonly method: VoteMethod
      readonly options: readonly VoteOption[]
    }
  | { readonly type: 'ballotCast'; readonly stageId: string; readonly ballot: Ballot }
  | { readonly type: 'ballotWithdrawn'; readonly stageId: string; readonly participantId: string }
  | { readonly type: 'voteClosed'; readonly stageId: string }
  | { readonly type: 'voteReopened'; readonly stageId: string }
  | { readonly type: 'voteRevealed'; readonly stageId: string }
  | { readonly type: 'prioritiesChosen'; readonly priorities: readonly Priority[] }

export type VotingRefusal =
  | { readonly code: 'voting.not-a-vote'; readonly stageId: string }
  | { readonly code: 'voting.no-options'; readonly stageId: string }
  | { readonly code: 'voting.too-many-options'; readonly options: number; readonly allowed: number }
  | { readonly code: 'voting.already-opened'; readonly stageId: string }
  | { readonly code: 'voting.not-open'; readonly stageId: string }
  | { readonly code: 'voting.not-closed'; readonly stageId: string }
  | { readonly code: 'voting.revealed'; readonly stageId: string }
  | { readonly code: 'ballot.over-limit'; readonly used: number; readonly allowed: number }
  | { readonly code: 'ballot.stacked'; readonly optionId: string; readonly used: number; readonly allowed: number }
  | { readonly code: 'ballot.too-many-concerns'; readonly used: number; readonly allowed: number }
  | { readonly code: 'ballot.not-a-count'; readonly optionId: string; readonly count: number }
  | { readonly code: 'ballot.unknown-option'; readonly optionId: string }
  | {
      readonly code: 'ballot.rating-out-of-range'
      readonly optionId: string
      readonly rating: number
      readonly least: number
      readonly most: number
    }
  | { readonly code: 'ballot.option-twice'; readonly optionId: string }
  | { readonly code: 'ballot.wrong-method'; readonly expected: VoteMethod['type'] }
  | { readonly code: 'ballot.none'; readonly participantId: string }
  | { readonly code: 'priorities.too-many'; readonly chosen: number; readonly allowed: number }
  | { readonly code: 'priorities.unknown-option'; readonly optionId: string }
  /** Actions, decisions or notes stand under a priority that the choice leaves out. */
  | { readonly code: 'priorities.in-use'; readonly optionId: string; readonly actions: number }
  /** The choice takes some of these and leaves the others, though all have the same total: say why. */
  | { readonly code: 'priorities.tie-undecided'; readonly optionIds: readonly string[] }
