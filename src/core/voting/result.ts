import type { Sector } from '../sector'
import type { Concern, Consent, VoteMethod, VoteOption } from './voting'

/** The three ways to count: every person, every organisation or every sector has the same say. */
export const countings = ['person', 'organisation', 'sector'] as const

export type Counting = (typeof countings)[number]

/** What one option got under one way of counting, as it may be shown. */
export interface TallyRow {
  readonly optionId: string
  /**
   * Whole where every person counts the same, else rounded (see `published`): weights are whole numbers, so an exact
   * share of few organisations could be worked back to what each of them gave.
   */
  readonly value: number
  /** 1 for the most; options with exactly the same total share their rank (1, 2, 2, 4), whatever the rounding. */
  readonly rank: number
  readonly tied: boolean
}

/** The same as it was counted; it never leaves the rules. */
export interface ExactTallyRow extends TallyRow {
  /** The total as a fraction in lowest terms, such as `7/12`; a whole number stands alone, such as `3`. */
  readonly exact: string
}

export interface Tally<Row extends TallyRow = TallyRow> {
  /** Ordered by rank; options with the same rank stay in the order in which they were offered. */
  readonly rows: readonly Row[]
  /** How many units there were to give: ballots' weights for person, organisations, or sectors. */
  readonly units: number
  /** Units that went to no option, because all of the group's ballots were empty. */
  readonly unallocated: number
}

/** A tally, or why it is not shown. */
export type ShownTally<Row extends TallyRow = TallyRow> = Tally<Row> | { readonly withheld: Withheld }

/** Where there is one option it takes every organisation's and every sector's unit, which says nothing. */
export type Withheld = 'small-group' | 'no-ballots' | 'one-option'

/** What one sector said, each of its people counting the same. */
export interface SectorPart<Row extends TallyRow = TallyRow> {
  readonly id: Sector
  readonly ballots: number
  readonly rows: readonly Row[]
  /** For agree/pass/disagree: of those who answered, how many said what. */
  readonly answers: readonly AnswerCount[]
  /** For ratings and scores. */
  readonly ratings: readonly RatingCount[]
  /** For consent. */
  readonly consents: readonly ConsentCount[]
}

/** How often an option was given each rating: `counts[0]` is how often 1, `counts[4]` how often 5. */
export interface RatingCount {
  readonly optionId: string
  readonly counts: readonly number[]
  /** Of those who rated it, with one decimal; null where nobody did. */
  readonly mean: number | null
}

export type ConsentCount = Readonly<Record<Consent, number>> & { readonly optionId: string }

/** Where the room puts an option: means with one decimal, 1 to 5, over those who placed it. */
export interface PlacedOption {
  readonly optionId: string
  readonly impact: number
  readonly effort: number
  readonly ballots: number
}

export interface AnswerCount {
  readonly optionId: string
  readonly agree: number
  readonly pass: number
  readonly disagree: number
}

/** The outcome of a revealed vote, without what would give a small group away. */
export interface VoteResult<Row extends TallyRow = TallyRow> {
  readonly method: VoteMethod
  readonly options: readonly VoteOption[]
  readonly ballots: number
  /** Of those, entered for someone from paper. */
  readonly enteredFor: number
  readonly tallies: Readonly<Record<Counting, ShownTally<Row>>>
  /** For agree/pass/disagree, over the whole room; else empty. */
  readonly answers: readonly AnswerCount[]
  /** For ratings and scores, over the whole room. */
  readonly ratings: readonly RatingCount[]
  /** For consent, over the whole room. */
  readonly consents: readonly ConsentCount[]
  /** For impact against effort, over the whole room; options that nobody placed are left out. */
  readonly places: readonly PlacedOption[]
  /** For a ranking, the option that beats every other one to one; null where there is none. */
  readonly condorcetWinner: string | null
  /** In the order of the options; of one option sorted by their words, so that no order of arrival shows. */
  readonly concerns: readonly Concern[]
  /** The sectors that can be shown without giving a small group away. */
  readonly sectors: readonly SectorPart<Row>[]
  /** Sectors with ballots that are not shown, as groups too small to stay anonymous. */
  readonly withheldSectors: readonly Sector[]
}
