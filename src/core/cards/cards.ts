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
  /** The two cards that this idea joins. */
  readonly joins?: Joined
  /** The card that this one says again; it is then shown and voted on as that one, and kept word for word. */
  readonly mergedInto?: string
}

/** Two different cards, in the order in which they were chosen. */
export type Joined = readonly [string, string]

export type CardsCommand =
  | {
      readonly type: 'addCard'
      readonly stageId: string
      readonly text: string
      readonly kind: CardKind
      readonly tag: string
      readonly participantId: string | null
      /** In a stage that links: the cards that this idea joins. */
      readonly joins?: Joined
    }
  | { readonly type: 'editCard'; readonly cardId: string; readonly text: string }
  | { readonly type: 'hideCard'; readonly cardId: string; readonly hidden: boolean }
  | { readonly type: 'withdrawCard'; readonly cardId: string }
  /** Makes these words of a card unreadable, everywhere and for good; for names of people. */
  | { readonly type: 'blackOut'; readonly cardId: string; readonly words: string }
  /** Near-duplicates become one; the others are kept under it. */
  | { readonly type: 'mergeCards'; readonly cardIds: readonly string[]; readonly intoCardId: string }
  /** Takes a card out from under the one that it was merged into. */
  | { readonly type: 'unmergeCard'; readonly cardId: string }

export type CardsEvent =
  | { readonly type: 'cardAdded'; readonly card: Card }
  | { readonly type: 'cardEdited'; readonly cardId: string; readonly text: string }
  | { readonly type: 'cardHidden'; readonly cardId: string; readonly hidden: boolean }
  | { readonly type: 'cardWithdrawn'; readonly cardId: string }
  | { readonly type: 'cardBlackedOut'; readonly cardId: string; readonly text: string }
  | { readonly type: 'cardsMerged'; readonly cardIds: readonly string[]; readonly intoCardId: string }
  | { readonly type: 'cardUnmerged'; readonly cardId: string }

export type CardsRefusal =
  | { readonly code: 'cards.unknown-card'; readonly cardId: string }
  | { readonly code: 'cards.too-many'; readonly used: number; readonly allowed: number }
  | { readonly code: 'cards.unknown-tag'; readonly tag: string }
  /** The card is an option of a vote that is open, or was voted on. */
  | { readonly code: 'cards.in-a-vote'; readonly stageId: string }
  | { readonly code: 'cards.is-priority'; readonly cardId: string }
  | { readonly code: 'cards.not-yours'; readonly cardId: string }
  | { readonly code: 'cards.words-not-there'; readonly cardId: string }
  | { readonly code: 'cards.nothing-to-join' }
  | { readonly code: 'cards.merged'; readonly cardId: string; readonly intoCardId: string }
  | { readonly code: 'cards.into-itself'; readonly cardId: string }
  | { readonly code: 'cards.not-merged'; readonly cardId: string }
  /** An idea joins this card with another one, or it is matched, as the card that it is. */
  | { readonly code: 'cards.in-use'; readonly cardId: string }
