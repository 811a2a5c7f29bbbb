export const clauseParts = ['we-agree', 'each-of-us', 'if-we-disagree'] as const

/** The parts of an agreement, in order: we agree to; each of us will; if we disagree. */
export type ClausePart = (typeof clauseParts)[number]

/** One sentence of the agreement. Order is the order in which they stand, part by part. */
export interface Clause {
  readonly id: string
  readonly part: ClausePart
  readonly text: string
  /** The room said yes to it, in these very words: a change takes that back. */
  readonly accepted: boolean
}

export type AgreementCommand =
  | { readonly type: 'addClause'; readonly part: ClausePart; readonly text: string }
  | { readonly type: 'editClause'; readonly clauseId: string; readonly text: string }
  | { readonly type: 'moveClause'; readonly clauseId: string; readonly position: number }
  | { readonly type: 'acceptClause'; readonly clauseId: string; readonly accepted: boolean }
  | { readonly type: 'removeClause'; readonly clauseId: string }
  /** ISO calendar date on which the agreement is looked at again, or empty. */
  | { readonly type: 'setReviewDate'; readonly date: string }

export type AgreementEvent =
  | { readonly type: 'clauseAdded'; readonly clause: Clause }
  | { readonly type: 'clauseEdited'; readonly clauseId: string; readonly text: string }
  | { readonly type: 'clauseMoved'; readonly clauseId: string; readonly position: number }
  | { readonly type: 'clauseAccepted'; readonly clauseId: string; readonly accepted: boolean }
  | { readonly type: 'clauseRemoved'; readonly clauseId: string }
  | { readonly type: 'reviewDateSet'; readonly date: string }

export interface Agreement {
  readonly clauses: readonly Clause[]
  readonly reviewDate: string
}

export type AgreementRefusal =
  | { readonly code: 'agreement.unknown-clause'; readonly clauseId: string }
  | { readonly code: 'agreement.too-many-clauses'; readonly allowed: number }
  | { readonly code: 'agreement.not-a-date'; readonly date: string }
  /** People answered a check of this clause. */
  | { readonly code: 'agreement.clause-checked'; readonly clauseId: string; readonly responses: number }
