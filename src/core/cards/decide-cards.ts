import type { Actor } from '../actor'
import { assertNever } from '../assert-never'
import { accept, refuse, type Context, type Decision } from '../decision'
import { limits } from '../limits'
import { get } from '../table'
import { firstRefusal, textRefusal } from '../text'
import type { Event, Refusal, Workshop } from '../workshop'
import { decideAddCard } from './add-card'
import { blackedOut } from './black-out'
import { priorityRefusal, votedOn } from './card-refusals'
import type { Card, CardsCommand } from './cards'
import { decideMerge, isJoined, withdrawal } from './merging'

type Decided = Decision<Event, Refusal>

export function decideCards(command: CardsCommand, workshop: Workshop, context: Context): Decided {
  if (command.type === 'addCard') return decideAddCard(command, workshop, context)
  if (command.type === 'mergeCards') return decideMerge(command, workshop)
  const card = get(workshop.cards, command.cardId)
  if (card === undefined) return refuse({ code: 'cards.unknown-card', cardId: command.cardId })
  if (!mayTouch(context.actor, card)) return refuse({ code: 'cards.not-yours', cardId: card.id })
  switch (command.type) {
    case 'editCard': {
      const refused = firstRefusal<Refusal>(
        textRefusal(command.text, limits.cardTextLength),
        context.actor.role === 'attendee' ? votedOn(card, workshop) : null,
      )
      if (refused !== null) return refused
      const text = command.text.trim()
      return text === card.text ? accept() : accept({ type: 'cardEdited', cardId: card.id, text })
    }
    case 'hideCard': {
      if (card.hidden === command.hidden) return accept()
      const open = workshop.votes.find((vote) => vote.status === 'open' && vote.options.some(({ id }) => id === card.id))
      if (command.hidden && open !== undefined) return refuse({ code: 'cards.in-a-vote', stageId: open.id })
      const chosen = command.hidden ? priorityRefusal(card, workshop) : null
      return firstRefusal(chosen) ?? accept({ type: 'cardHidden', cardId: card.id, hidden: command.hidden })
    }
    case 'withdrawCard':
      return withdrawCard(card, workshop)
    case 'blackOut': {
      if (command.words.trim() === '') return refuse({ code: 'text.empty' })
      const text = blackedOut(card.text, command.words)
      if (text === null) return refuse({ code: 'cards.words-not-there', cardId: card.id })
      const refused = firstRefusal(textRefusal(text, limits.cardTextLength))
      return refused ?? accept({ type: 'cardBlackedOut', cardId: card.id, text })
    }
    case 'unmergeCard':
      return card.mergedInto === undefined
        ? refuse({ code: 'cards.not-merged', cardId: card.id })
        : accept({ type: 'cardUnmerged', cardId: card.id })
    default:
      return assertNever(command)
  }
}

/** An offer or a need that is withdrawn is not matched any more. */
function withdrawCard(card: Card, workshop: Workshop): Decided {
  const joined: Refusal | null = isJoined(card.id, workshop.cards) ? { code: 'cards.in-use', cardId: card.id } : null
  const refused = firstRefusal(votedOn(card, workshop), priorityRefusal(card, workshop), joined)
  if (refused !== null) return refused
  const matches = workshop.matches.filter(({ offerId, needId }) => offerId === card.id || needId === card.id)
  return accept<Event>(
    ...matches.map(({ id }): Event => ({ type: 'matchUndone', matchId: id })),
    ...withdrawal(card, workshop),
  )
}

function mayTouch(actor: Actor, card: Card): boolean {
  return actor.role !== 'attendee' || actor.participantId === card.participantId
}
