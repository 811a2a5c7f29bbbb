import type { Joined } from '@core/cards/cards'

/** A card as it is drawn in a web. */
export interface WebCard {
  readonly id: string
  readonly number: number
  readonly text: string
}

/** An idea that joins two of them. */
export interface WebIdea extends WebCard {
  readonly joins: Joined
}

export interface Web {
  /** The cards that an idea joins. */
  readonly joined: readonly WebCard[]
  readonly ideas: readonly WebIdea[]
  /** Cards that could be joined, and are not. */
  readonly alone: readonly WebCard[]
}

interface Linkable extends WebCard {
  readonly kind: string
  readonly joins?: Joined | undefined
  readonly hidden?: boolean
  readonly mergedInto?: string | undefined
}

/** The web of the cards that may be seen: ideas, what they join, and what stands alone among the cards of this kind. */
export function webOf(cards: Iterable<Linkable>, kind: string): Web {
  const all = [...cards]
    .filter(({ hidden, mergedInto }) => hidden !== true && mergedInto === undefined)
    .toSorted((one, other) => one.number - other.number)
  const byId = new Map(all.map((card) => [card.id, card]))
  const ideas = all.flatMap(({ id, number, text, joins }) =>
    joins !== undefined && joins.every((joinedId) => byId.has(joinedId)) ? [{ id, number, text, joins }] : [],
  )
  const joinedIds = new Set(ideas.flatMap(({ joins }) => joins))
  return {
    ideas,
    joined: all.filter(({ id }) => joinedIds.has(id)),
    alone: all.filter((card) => card.kind === kind && !joinedIds.has(card.id)),
  }
}
