import type { ClausePart } from '@core/agreement/agreement'
import type { CheckAnswer } from '@core/check/check'

/** What the printed plan adds to promises, offers and needs, the agreement, and the checks. */
export interface PromisePlanWords {
  readonly commitments: string
  readonly people: string
  readonly privateLeftOut: (count: number) => string
  readonly offers: string
  readonly offer: string
  readonly need: string
  readonly from: (organisation: string) => string
  readonly matched: string
  /** By a resident, or where it is not known by whom. */
  readonly takenUp: string
  readonly takenUpBy: (organisation: string) => string
  readonly open: string
  readonly agreement: string
  readonly agreementExplained: (accepted: number, clauses: number) => string
  readonly parts: Readonly<Record<ClausePart, string>>
  readonly notAgreed: string
  readonly review: (date: string) => string
  readonly noReview: string
  readonly checks: string
  readonly askedOf: (sectors: string) => string
  readonly counts: (counts: Readonly<Record<CheckAnswer, number>>) => string
  readonly said: (text: string) => string
  readonly reply: string
  readonly noReply: string
}

export const englishPromiseWords: PromisePlanWords = {
  commitments: 'What we will do ourselves',
  people: 'From people',
  privateLeftOut: (count) =>
    count === 1
      ? 'One promise is private to the person who made it, and is not in this plan.'
      : `${count} promises are private to the people who made them, and are not in this plan.`,
  offers: 'Offers and needs',
  offer: 'Offer',
  need: 'Need',
  from: (organisation) => `From ${organisation}`,
  matched: 'These two go together.',
  takenUp: 'Taken up.',
  takenUpBy: (organisation) => `Taken up by ${organisation}.`,
  open: 'Still open.',
  agreement: 'Our agreement',
  agreementExplained: (accepted, clauses) =>
    accepted === clauses
      ? 'The room said yes to every clause, in these words.'
      : `The room said yes to ${accepted} of ${clauses} clauses, in these words. The others are marked.`,
  parts: { 'we-agree': 'We agree to', 'each-of-us': 'Each of us will', 'if-we-disagree': 'If we disagree' },
  notAgreed: 'Not agreed yet',
  review: (date) => `We look at this agreement again on ${date}.`,
  noReview: 'No date is set to look at this agreement again.',
  checks: 'Will this work?',
  askedOf: (sectors) => `Asked of: ${sectors}.`,
  counts: ({ yes, 'yes-with-changes': changes, 'not-yet': notYet }) =>
    `${yes} yes; ${changes} yes, with changes; ${notYet} not yet`,
  said: (text) => `“${text}”`,
  reply: 'The room answered',
  noReply: 'The room has not answered yet.',
}
