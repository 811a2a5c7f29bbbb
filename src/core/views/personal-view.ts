import { tableInRound } from '../agenda/tables'
import type { Card } from '../cards/cards'
import { get, rowsOf } from '../table'
import type { OwnCard, PersonalView } from '../views'
import type { Workshop } from '../workshop'

/** What is this participant's own, or null where there is no such participant. */
export function personalView(participantId: string, workshop: Workshop): PersonalView | null {
  const participant = get(workshop.people.participants, participantId)
  if (participant === undefined) return null
  const { name, organisationId } = participant
  const { stages, currentStageId } = workshop.agenda
  const isOwn = (row: { readonly participantId: string | null }) => row.participantId === participantId
  const own = [...rowsOf(workshop.cards)].filter(isOwn)
  return {
    participantId,
    name,
    organisationId,
    cards: own.toSorted((one, other) => one.number - other.number).map(ownCard),
    ballots: workshop.votes.flatMap(({ id, ballots }) => {
      const ballot = get(ballots, participantId)
      return ballot === undefined ? [] : [{ stageId: id, choice: ballot.choice, concerns: ballot.concerns ?? [] }]
    }),
    commitments: workshop.commitments.filter(isOwn),
    invitationIds: workshop.invitations.filter(isOwn).map(({ id }) => id),
    matchIds: workshop.matches.filter(isOwn).map(({ id }) => id),
    responses: [...rowsOf(workshop.responses)].filter(isOwn),
    access: { language: participant.language ?? null, accessNeeds: participant.accessNeeds ?? '' },
    table: tableInRound(participantId, stages.find(({ id }) => id === currentStageId) ?? null, workshop.arrivals),
  }
}

function ownCard({ id, number, text, kind, tag, stageId, hidden, joins }: Card): OwnCard {
  return { id, number, text, kind, tag, stageId, hidden, ...(joins === undefined ? {} : { joins }) }
}
