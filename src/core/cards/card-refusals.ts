import type { Actor } from '../actor'
import { get } from '../table'
import type { Refusal, Workshop } from '../workshop'
import type { Card } from './cards'

/** What the room votes on, or voted on, is not the author's alone any more. */
export function votedOn(card: Card, { votes }: Workshop): Refusal | null {
  const vote = votes.find(({ options }) => options.some(({ id }) => id === card.id))
  return vote === undefined ? null : { code: 'cards.in-a-vote', stageId: vote.id }
}

export function priorityRefusal(card: Card, { priorities }: Workshop): Refusal | null {
  return priorities.some(({ id }) => id === card.id) ? { code: 'cards.is-priority', cardId: card.id } : null
}

/** The card, where this person can see it and use it; or why not. A held card is nobody's but its author's. */
export function usable(cardId: string, actor: Actor, { cards, agenda }: Workshop): Card | Refusal {
  const card = get(cards, cardId)
  if (card === undefined || card.hidden) return { code: 'cards.unknown-card', cardId }
  if (card.mergedInto !== undefined) return { code: 'cards.merged', cardId, intoCardId: card.mergedInto }
  const seen =
    actor.role !== 'attendee' ||
    actor.participantId === card.participantId ||
    agenda.stages.some(({ id, cardsShown }) => id === card.stageId && cardsShown)
  return seen ? card : { code: 'cards.unknown-card', cardId }
}
