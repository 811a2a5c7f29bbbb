import type { Answer } from '../voting/voting'

/** An earlier online conversation, read from its export: what people said and how each of them voted on it. */
export interface Consultation {
  readonly topic: string
  readonly attribution: string
  readonly statements: readonly {
    /** The export's own id of the statement; the ballots name it. */
    readonly key: string
    readonly text: string
    /** The export's id of the author, or null where it does not say. */
    readonly authorKey: string | null
    readonly hidden: boolean
  }[]
  /** One a voter, holding the latest answer to each statement. */
  readonly ballots: readonly {
    readonly voterKey: string
    readonly answers: readonly { readonly key: string; readonly answer: Answer }[]
  }[]
}

/** Brings a whole conversation into a workshop that has no cards yet: all of it, or nothing. */
export interface ImportConsultation {
  readonly type: 'importConsultation'
  readonly consultation: Consultation
}

/** The credit that its data needs, and that an import took place; what it brought follows as other events. */
export interface ConsultationImported {
  readonly type: 'consultationImported'
  readonly topic: string
  readonly attribution: string
}

export type ConsultationRefusal =
  | { readonly code: 'consultation.not-empty'; readonly cards: number }
  | { readonly code: 'consultation.no-statements' }
  | { readonly code: 'consultation.voter-twice'; readonly key: string }
  | { readonly code: 'consultation.unknown-statement'; readonly key: string }
  | { readonly code: 'consultation.statement-twice'; readonly key: string }
