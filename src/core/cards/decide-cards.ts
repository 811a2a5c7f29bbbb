import type { Actor } from '../actor'
import { assertNever } from '../assert-never'
import { accept, refuse, type Context, type Decision } from '../decision'
import { limits } from '../limits'
import { get } from '../table'
import { firstRefusal, textRefusal } from '../text'
import type { Refusal, Workshop } from '../workshop'
import { contributionOf } from './contributions'
import type { Card, CardsCommand, CardsEvent } from './cards'

type Decided = Decision<CardsEvent, Refusal>

export function decideCards(command: CardsCommand, workshop: Workshop, context: Context): Decided {
  if (command.type === 'addCard') return addCard(command, workshop, context)
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
      return (
        (command.hidden ? priorityRefusal(card, workshop) : null) ??
        accept({ type: 'cardHidden', cardId: card.id, hidden: command.hidden })
      )
    }
    case 'withdrawCard': {
      return firstRefusal(votedOn(card, workshop)) ?? priorityRefusal(card, workshop) ?? accept({ type: 'cardWithdrawn', cardId: card.id })
    }
    default:
      return assertNever(command)
  }
}

function addCard(
  command: Extract<CardsCommand, { type: 'addCard' }>,
  workshop: Workshop,
  { newId, actor }: Context,
): Decided {
  const { stageId, kind, tag, participantId } = command
  const stage = workshop.agenda.stages.find(({ id }) => id === stageId)
  if (stage === undefined) return refuse({ code: 'agenda.unknown-stage', stageId })
  if (actor.role === 'attendee' && actor.participantId !== participantId) {
    return refuse({ code: 'people.not-you', participantId })
  }
  if (participantId !== null && get(workshop.people.participants, participantId) === undefined) {
    return refuse({ code: 'people.unknown-participant', participantId })
  }
  const tags = stage.activity.kind === 'gather' ? stage.activity.tags : []
  const used = participantId === null ? 0 : contributionOf(workshop, participantId, stageId)
  const refused = firstRefusal<Refusal>(
    textRefusal(command.text, limits.cardTextLength),
    tag === '' || tags.includes(tag) ? null : { code: 'cards.unknown-tag', tag },
    used < limits.cardsOfAPersonInAStage
      ? null
      : { code: 'cards.too-many', used, allowed: limits.cardsOfAPersonInAStage },
  )
  if (refused !== null) return refused
  const card: Card = {
    id: newId(),
    number: workshop.nextCardNumber,
    text: command.text.trim(),
    kind,
    tag,
    stageId,
    participantId,
    enteredBy: actor.role,
    hidden: false,
    themeId: null,
  }
  return accept({ type: 'cardAdded', card })
}

/** What the room votes on, or voted on, is not the author's alone any more. */
function votedOn(card: Card, { votes }: Workshop): Refusal | null {
  const vote = votes.find(({ options }) => options.some(({ id }) => id === card.id))
  return vote === undefined ? null : { code: 'cards.in-a-vote', stageId: vote.id }
}

function priorityRefusal(card: Card, { priorities }: Workshop): { accepted: false; refusal: Refusal } | null {
  return priorities.some(({ id }) => id === card.id) ? refuse({ code: 'cards.is-priority', cardId: card.id }) : null
}

function mayTouch(actor: Actor, card: Card): boolean {
  return actor.role !== 'attendee' || actor.participantId === card.participantId
}
