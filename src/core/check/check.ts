import type { CheckedKind } from '../agenda/agenda'

export const checkAnswers = ['yes', 'yes-with-changes', 'not-yet'] as const

export type CheckAnswer = (typeof checkAnswers)[number]

/** What one participant says of one draft: will this work? Their latest answer replaces the one before. */
export interface Response {
  readonly id: string
  readonly stageId: string
  /** The priority, action or clause. */
  readonly subjectId: string
  readonly participantId: string
  readonly answer: CheckAnswer
  /** What would have to change, or why not yet; may be empty. */
  readonly words: string
}

/** What the room answers to those who responded to one draft. */
export interface Reply {
  readonly stageId: string
  readonly subjectId: string
  readonly text: string
}

/** A draft that a check is about, with the words that name it. */
export interface CheckSubject {
  readonly id: string
  readonly kind: CheckedKind
  readonly name: string
}

export type CheckCommand =
  | {
      readonly type: 'respond'
      readonly stageId: string
      readonly subjectId: string
      readonly participantId: string
      readonly answer: CheckAnswer
      readonly words: string
    }
  | { readonly type: 'withdrawResponse'; readonly responseId: string }
  /** An empty text takes the reply back. */
  | { readonly type: 'reply'; readonly stageId: string; readonly subjectId: string; readonly text: string }

export type CheckEvent =
  | { readonly type: 'responded'; readonly response: Response }
  | { readonly type: 'responseWithdrawn'; readonly responseId: string }
  | { readonly type: 'replied'; readonly reply: Reply }

export type CheckRefusal =
  | { readonly code: 'check.not-a-check'; readonly stageId: string }
  | { readonly code: 'check.unknown-subject'; readonly subjectId: string }
  | { readonly code: 'check.unknown-response'; readonly responseId: string }
  /** A check that asks no sector. */
  | { readonly code: 'check.nobody-asked' }
  /** The check asks other sectors. */
  | { readonly code: 'check.not-asked'; readonly participantId: string }
  | { readonly code: 'check.not-yours'; readonly responseId: string }
