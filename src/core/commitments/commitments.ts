/** What one person will themselves do differently, in their words. */
export interface Commitment {
  readonly id: string
  readonly text: string
  readonly participantId: string
}

export type CommitmentsCommand =
  | { readonly type: 'makeCommitment'; readonly participantId: string; readonly text: string }
  | { readonly type: 'withdrawCommitment'; readonly commitmentId: string }

export type CommitmentsEvent =
  | { readonly type: 'commitmentMade'; readonly commitment: Commitment }
  | { readonly type: 'commitmentWithdrawn'; readonly commitmentId: string }

export type CommitmentsRefusal =
  | { readonly code: 'commitments.unknown-commitment'; readonly commitmentId: string }
  | { readonly code: 'commitments.too-many'; readonly used: number; readonly allowed: number }
