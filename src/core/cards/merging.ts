import { accept, refuse, type Decision } from '../decision'
import { get, rowsOf } from '../table'
import type { Event, Refusal, Workshop } from '../workshop'
import { priorityRefusal, votedOn } from './card-refusals'
import type { Card, CardsCommand, CardsEvent } from './cards'

type MergeCards = Extract<CardsCommand, { type: 'mergeCards' }>

/** Several cards become one, which stands for all; the others are kept under it, word for word. */
export function decideMerge({ cardIds, intoCardId }: MergeCards, workshop: Workshop): Decision<CardsEvent, Refusal> {
  if (cardIds.length === 0) return refuse({ code: 'themes.no-cards' })
  const into = get(workshop.cards, intoCardId)
  if (into === undefined) return refuse({ code: 'cards.unknown-card', cardId: intoCardId })
  if (into.mergedInto !== undefined) {
    return refuse({ code: 'cards.merged', cardId: into.id, intoCardId: into.mergedInto })
  }
  const merging: Card[] = []
  for (const cardId of new Set(cardIds)) {
    const card = get(workshop.cards, cardId)
    if (card === undefined) return refuse({ code: 'cards.unknown-card', cardId })
    if (cardId === into.id) return refuse({ code: 'cards.into-itself', cardId })
    if (card.mergedInto !== undefined) return refuse({ code: 'cards.merged', cardId, intoCardId: card.mergedInto })
    const refusal = votedOn(card, workshop) ?? priorityRefusal(card, workshop) ?? usedRefusal(card, workshop)
    if (refusal !== null) return refuse(refusal)
    merging.push(card, ...mergedInto(cardId, workshop))
  }
  return accept({ type: 'cardsMerged', cardIds: merging.map(({ id }) => id), intoCardId })
}

/**
 * The card is gone; what was said again in it stays. The first of the cards under it takes its place, in its theme.
 */
export function withdrawal(card: Card, workshop: Workshop): Event[] {
  const [first, ...others] = mergedInto(card.id, workshop)
  const withdrawn: CardsEvent = { type: 'cardWithdrawn', cardId: card.id }
  if (first === undefined) return [withdrawn]
  const taken: CardsEvent = { type: 'cardUnmerged', cardId: first.id }
  const under: CardsEvent[] = [{ type: 'cardsMerged', cardIds: others.map(({ id }) => id), intoCardId: first.id }]
  return [taken, ...(others.length === 0 ? [] : under), withdrawn]
}

/** For each card that others were merged into, those of these cards that are under it. */
export function mergedUnder(cards: readonly Card[]): ReadonlyMap<string, readonly Card[]> {
  const under = new Map<string, Card[]>()
  for (const card of cards) {
    if (card.mergedInto !== undefined) under.set(card.mergedInto, [...(under.get(card.mergedInto) ?? []), card])
  }
  return under
}

/** The cards under a card, in order of arrival. */
export function mergedInto(cardId: string, { cards }: Pick<Workshop, 'cards'>): Card[] {
  const under = [...rowsOf(cards)].filter((card) => card.mergedInto === cardId)
  return under.toSorted((one, other) => one.number - other.number)
}

/** What an idea joins, or what is matched, is named there by itself. */
export function usedRefusal({ id }: Card, { cards, matches }: Workshop): Refusal | null {
  const matched = matches.some(({ offerId, needId }) => offerId === id || needId === id)
  return matched || isJoined(id, cards) ? { code: 'cards.in-use', cardId: id } : null
}

export function isJoined(cardId: string, cards: Workshop['cards']): boolean {
  for (const { joins } of rowsOf(cards)) if (joins?.includes(cardId) === true) return true
  return false
}
