import type { EnteredBy } from '../actor'

export const cardKinds = ['challenge', 'strength', 'offer', 'need', 'idea', 'insight', 'story', 'barrier'] as const

export type CardKind = (typeof cardKinds)[number]

/** One contribution, word for word. */
export interface Card {
  readonly id: string
  /** 1, 2, 3 … in order of arrival; what people call the card aloud. Never used again for another card. */
  readonly number: number
  readonly text: string
  readonly kind: CardKind
  /** One of the stage's tags, or empty. */
  readonly tag: string
  readonly stageId: string
  /** Whose words these are; null when the facilitator typed in what the room said. */
  readonly participantId: string | null
  /** Who typed it; where that is the facilitator or the note-taker, the card is labelled as entered for someone. */
  readonly enteredBy: EnteredBy
  /** Hidden by moderation: on no screen but the facilitator's, in no vote and no plan. */
  readonly hidden: boolean
  readonly themeId: string | null
}

export type CardsCommand =
  | {
      readonly type: 'addCard'
      readonly stageId: string
      readonly text: string
      readonly kind: CardKind
      readonly tag: string
      readonly participantId: string | null
    }
  | { readonly type: 'editCard'; readonly cardId: string; readonly text: string }
  | { readonly type: 'hideCard'; readonly cardId: string; readonly hidden: boolean }
  | { readonly type: 'withdrawCard'; readonly cardId: string }

export type CardsEvent =
  | { readonly type: 'cardAdded'; readonly card: Card }
  | { readonly type: 'cardEdited'; readonly cardId: string; readonly text: string }
  | { readonly type: 'cardHidden'; readonly cardId: string; readonly hidden: boolean }
  | { readonly type: 'cardWithdrawn'; readonly cardId: string }

export type CardsRefusal =
  | { readonly code: 'cards.unknown-card'; readonly cardId: string }
  | { readonly code: 'cards.too-many'; readonly used: number; readonly allowed: number }
  | { readonly code: 'cards.unknown-tag'; readonly tag: string }
  /** The card is an option of a vote that is open, or was voted on. */
  | { readonly code: 'cards.in-a-vote'; readonly stageId: string }
  | { readonly code: 'cards.is-priority'; readonly cardId: string }
  | { readonly code: 'cards.not-yours'; readonly cardId: string }
