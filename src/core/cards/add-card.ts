import type { StageActivity } from '../agenda/agenda'
import { accept, refuse, type Context, type Decision } from '../decision'
import { limits } from '../limits'
import { get } from '../table'
import { firstRefusal, sameName, textRefusal } from '../text'
import type { Event, Refusal, Workshop } from '../workshop'
import { usable } from './card-refusals'
import type { Card, CardsCommand } from './cards'
import { contributionOf } from './contributions'

type Decided = Decision<Event, Refusal>
type AddCard = Extract<CardsCommand, { type: 'addCard' }>

/** Somebody says something in a stage. What is said at a table of themed rounds is in its theme from the start. */
export function decideAddCard(command: AddCard, workshop: Workshop, { newId, actor }: Context): Decided {
  const { stageId, kind, tag, participantId, joins } = command
  const stage = workshop.agenda.stages.find(({ id }) => id === stageId)
  if (stage === undefined) return refuse({ code: 'agenda.unknown-stage', stageId })
  if (actor.role === 'attendee' && actor.participantId !== participantId) {
    return refuse({ code: 'people.not-you', participantId })
  }
  if (participantId !== null && get(workshop.people.participants, participantId) === undefined) {
    return refuse({ code: 'people.unknown-participant', participantId })
  }
  const { activity } = stage
  const used = participantId === null ? 0 : contributionOf(workshop, participantId, stageId)
  const refused = firstRefusal<Refusal>(
    textRefusal(command.text, limits.cardTextLength),
    tag === '' || tagsOf(activity).includes(tag) ? null : { code: 'cards.unknown-tag', tag },
    used < limits.cardsOfAPersonInAStage
      ? null
      : { code: 'cards.too-many', used, allowed: limits.cardsOfAPersonInAStage },
    joins === undefined ? null : joinsRefusal(joins, activity, workshop, actor),
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
    ...(joins === undefined ? {} : { joins }),
  }
  const added: Event = { type: 'cardAdded', card }
  return activity.kind === 'themed-rounds' && tag !== '' ? atTable(added, card, workshop, newId) : accept(added)
}

function atTable(added: Event, { id, tag }: Card, { themes }: Workshop, newId: Context['newId']): Decided {
  const theme = themes.find(({ name }) => sameName(name, tag))
  if (theme !== undefined) return accept<Event>(added, { type: 'cardsFiled', cardIds: [id], themeId: theme.id })
  if (themes.length >= limits.themes) return refuse({ code: 'themes.too-many', allowed: limits.themes })
  const made = { id: newId(), name: tag.trim() }
  return accept<Event>(
    added,
    { type: 'themeCreated', theme: made },
    { type: 'cardsFiled', cardIds: [id], themeId: made.id },
  )
}

function tagsOf(activity: StageActivity): readonly string[] {
  switch (activity.kind) {
    case 'gather':
      return activity.tags
    case 'themed-rounds':
      return activity.themes
    default:
      return []
  }
}

function joinsRefusal(
  [one, other]: NonNullable<AddCard['joins']>,
  activity: StageActivity,
  workshop: Workshop,
  actor: Context['actor'],
): Refusal | null {
  if (activity.kind !== 'link' || one === other) return { code: 'cards.nothing-to-join' }
  for (const cardId of [one, other]) {
    const card = usable(cardId, actor, workshop)
    if ('code' in card) return card
    if (card.kind !== activity.joins) return { code: 'cards.nothing-to-join' }
  }
  return null
}
