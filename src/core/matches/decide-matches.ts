import type { Actor } from '../actor'
import { usable } from '../cards/card-refusals'
import type { CardKind } from '../cards/cards'
import { accept, refuse, type Context, type Decision } from '../decision'
import { get } from '../table'
import type { Refusal, Workshop } from '../workshop'
import type { Match, MatchesCommand, MatchesEvent } from './matches'

type Decided = Decision<MatchesEvent, Refusal>
type MakeMatch = Extract<MatchesCommand, { type: 'makeMatch' }>

export function decideMatches(command: MatchesCommand, workshop: Workshop, context: Context): Decided {
  if (command.type === 'makeMatch') return makeMatch(command, workshop, context)
  const { actor } = context
  const match = workshop.matches.find(({ id }) => id === command.matchId)
  if (match === undefined) return refuse({ code: 'matches.unknown-match', matchId: command.matchId })
  const mayUndo = actor.role !== 'attendee' || actor.participantId === match.participantId
  return mayUndo
    ? accept({ type: 'matchUndone', matchId: match.id })
    : refuse({ code: 'matches.not-yours', matchId: match.id })
}

function makeMatch(command: MakeMatch, workshop: Workshop, { newId, actor }: Context): Decided {
  const { offerId, needId, participantId } = command
  if (actor.role === 'attendee' && actor.participantId !== participantId) {
    return refuse({ code: 'people.not-you', participantId })
  }
  if (participantId !== null && get(workshop.people.participants, participantId) === undefined) {
    return refuse({ code: 'people.unknown-participant', participantId })
  }
  // Two cards are put together by the facilitator; one alone is taken up by somebody.
  const both = offerId !== null && needId !== null
  const makesSense = both ? actor.role !== 'attendee' : participantId !== null && (offerId ?? needId) !== null
  if (!makesSense) return refuse({ code: 'matches.nothing-to-match' })
  const refusal = cardRefusal(offerId, 'offer', actor, workshop) ?? cardRefusal(needId, 'need', actor, workshop)
  if (refusal !== null) return refuse(refusal)
  const same = workshop.matches.find(
    (match) =>
      match.offerId === offerId && match.needId === needId && (both || match.participantId === participantId),
  )
  if (same !== undefined) return refuse({ code: 'matches.matched-already', matchId: same.id })
  const match: Match = { id: newId(), offerId, needId, participantId }
  return accept({ type: 'matchMade', match })
}

function cardRefusal(cardId: string | null, kind: CardKind, actor: Actor, workshop: Workshop): Refusal | null {
  if (cardId === null) return null
  const card = usable(cardId, actor, workshop)
  if ('code' in card) return card
  return card.kind === kind ? null : { code: 'matches.nothing-to-match' }
}
