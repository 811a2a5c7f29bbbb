/** How patient a connection is. All in ms. */
export interface Pace {
  readonly firstRetryMs: number
  readonly longestRetryMs: number
  /** How long a lost way goes unmentioned. */
  readonly saidAfterMs: number
  readonly pingEveryMs: number
  /** How long a laptop that says nothing is believed to be there. */
  readonly answerWithinMs: number
}

export const usualPace: Pace = {
  firstRetryMs: 300,
  longestRetryMs: 10_000,
  saidAfterMs: 4_000,
  pingEveryMs: 10_000,
  answerWithinMs: 4_000,
}
