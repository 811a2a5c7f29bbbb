export const readiness = ['ready', 'not-yet', 'need-help'] as const

export type Readiness = (typeof readiness)[number]

/** What a person or an organisation will themselves do differently. */
export interface CommitmentDetails {
  readonly text: string
  /** The organisation that promises it; null where a person does for themselves. */
  readonly organisationId: string | null
  readonly readiness: Readiness
  /** Its author's alone: on nobody else's screen, and in no plan. */
  readonly private: boolean
  /** How they may be reached about it, where they said so; for the facilitator's eyes only. Empty otherwise. */
  readonly contact: string
}

export interface Commitment extends CommitmentDetails {
  readonly id: string
  /** Whose words these are; null where the facilitator typed in what an organisation promised aloud. */
  readonly participantId: string | null
}

/** What is left out is a person's own promise, ready and open to all. */
type Made = Pick<CommitmentDetails, 'text'> & Partial<CommitmentDetails>

export type CommitmentsCommand =
  | ({ readonly type: 'makeCommitment'; readonly participantId: string | null } & Made)
  | { readonly type: 'changeCommitment'; readonly commitmentId: string; readonly changes: Partial<CommitmentDetails> }
  | { readonly type: 'withdrawCommitment'; readonly commitmentId: string }

export type CommitmentsEvent =
  | {
      readonly type: 'commitmentMade'
      readonly commitment: Pick<Commitment, 'id' | 'participantId' | 'text'> & Partial<CommitmentDetails>
    }
  | { readonly type: 'commitmentChanged'; readonly commitmentId: string; readonly changes: Partial<CommitmentDetails> }
  | { readonly type: 'commitmentWithdrawn'; readonly commitmentId: string }

export type CommitmentsRefusal =
  | { readonly code: 'commitments.unknown-commitment'; readonly commitmentId: string }
  | { readonly code: 'commitments.too-many'; readonly used: number; readonly allowed: number }
  /** Somebody has to promise it: a person, an organisation, or one for the other. */
  | { readonly code: 'commitments.nobodys' }
  /** An attendee promises for their own organisation only. */
  | { readonly code: 'commitments.not-your-organisation'; readonly organisationId: string }
