import type { EnteredBy } from '../actor'
import type { Table } from '../table'

/** How a stage votes. */
export type VoteMethod =
  /** Each person has `dots` to give; without stacking, one at most to an option. */
  | { readonly type: 'dots'; readonly dots: number; readonly stacking: boolean }
  | { readonly type: 'agreement' }

export const answers = ['agree', 'pass', 'disagree'] as const

export type Answer = (typeof answers)[number]

/** What one participant says in one vote. An option that is not named got no dot, or no answer. */
export type Choice =
  | { readonly type: 'dots'; readonly dots: readonly { readonly optionId: string; readonly count: number }[] }
  | { readonly type: 'agreement'; readonly answers: readonly { readonly optionId: string; readonly answer: Answer }[] }

/** One participant's vote in one stage; its id is the participant's. Replaced whole; the last one counts. */
export interface Ballot {
  readonly id: string
  readonly choice: Choice
  /** Who entered it; a paper ballot is entered by the facilitator, and counts the same. */
  readonly enteredBy: EnteredBy
}

/** What is voted on: a theme or a card. `id` is its id. */
export interface VoteOption {
  readonly id: string
  readonly kind: 'theme' | 'card'
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
  | { readonly type: 'castBallot'; readonly stageId: string; readonly participantId: string; readonly choice: Choice }
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
  | { readonly code: 'ballot.not-a-count'; readonly optionId: string; readonly count: number }
  | { readonly code: 'ballot.unknown-option'; readonly optionId: string }
  | { readonly code: 'ballot.option-twice'; readonly optionId: string }
  | { readonly code: 'ballot.wrong-method'; readonly expected: VoteMethod['type'] }
  | { readonly code: 'ballot.none'; readonly participantId: string }
  | { readonly code: 'priorities.too-many'; readonly chosen: number; readonly allowed: number }
  | { readonly code: 'priorities.unknown-option'; readonly optionId: string }
  /** Actions, decisions or notes stand under a priority that the choice leaves out. */
  | { readonly code: 'priorities.in-use'; readonly optionId: string; readonly actions: number }
  /** The choice takes some of these and leaves the others, though all have the same total: say why. */
  | { readonly code: 'priorities.tie-undecided'; readonly optionIds: readonly string[] }
