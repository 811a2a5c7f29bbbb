import { assertNever } from '../assert-never'
import { UnknownReference } from '../ordered'
import { get, put, remove, type Table } from '../table'
import type { Workshop } from '../workshop'
import type { Card, CardsEvent } from './cards'
import { contributed } from './contributions'

export function evolveCards(workshop: Workshop, event: CardsEvent): Workshop {
  const { cards } = workshop
  switch (event.type) {
    case 'cardAdded':
      return {
        ...workshop,
        cards: put(cards, event.card),
        nextCardNumber: Math.max(workshop.nextCardNumber, event.card.number + 1),
        contributions: contributed(workshop.contributions, event.card, 1),
      }
    case 'cardEdited':
    case 'cardBlackedOut':
      return { ...workshop, cards: withCard(cards, event.cardId, (card) => ({ ...card, text: event.text })) }
    case 'cardHidden':
      return { ...workshop, cards: withCard(cards, event.cardId, (card) => ({ ...card, hidden: event.hidden })) }
    case 'cardWithdrawn': {
      const card = get(cards, event.cardId)
      if (card === undefined) throw new UnknownReference(event.cardId)
      return {
        ...workshop,
        cards: remove(cards, card.id),
        contributions: contributed(workshop.contributions, card, -1),
      }
    }
    case 'cardsMerged': {
      const { cardIds, intoCardId } = event
      if (get(cards, intoCardId) === undefined) throw new UnknownReference(intoCardId)
      const merge = (table: Table<Card>, cardId: string) =>
        withCard(table, cardId, (card) => ({ ...card, themeId: null, mergedInto: intoCardId }))
      return { ...workshop, cards: cardIds.reduce(merge, cards) }
    }
    case 'cardUnmerged':
      return { ...workshop, cards: withCard(cards, event.cardId, (card) => outFromUnder(card, cards)) }
    default:
      return assertNever(event)
  }
}

/** It stands beside the card that it was under. */
function outFromUnder({ mergedInto = '', ...card }: Card, cards: Table<Card>): Card {
  const kept = get(cards, mergedInto)
  if (kept === undefined) throw new UnknownReference(mergedInto)
  return { ...card, themeId: kept.themeId }
}

/** The cards with one changed. Throws `UnknownReference` where no card has the id. */
export function withCard(cards: Table<Card>, cardId: string, change: (card: Card) => Card): Table<Card> {
  const card = get(cards, cardId)
  if (card === undefined) throw new UnknownReference(cardId)
  return put(cards, change(card))
}
