export const webChoices = ['none', 'this-workshop', 'all-workshops'] as const

/** What of a plan is to be in a file. What is left out is said in it. */
export interface PlanChoice {
  /** The names of people: who answers for an action, who will ask somebody. Names within what was said stay. */
  readonly names: boolean
  /** What everyone said, word for word. */
  readonly cards: boolean
  readonly votes: boolean
  readonly offers: boolean
  /** The web of organisations: of this workshop, or across those of this laptop. */
  readonly web: (typeof webChoices)[number]
}

export const wholePlan: PlanChoice = { names: true, cards: true, votes: true, offers: true, web: 'this-workshop' }
