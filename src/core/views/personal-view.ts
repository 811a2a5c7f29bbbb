import type { Card } from '../cards/cards'
import { get, rowsOf } from '../table'
import type { OwnCard, PersonalView } from '../views'
import type { Workshop } from '../workshop'

/** What is this participant's own, or null where there is no such participant. */
export function personalView(participantId: string, workshop: Workshop): PersonalView | null {
  const participant = get(workshop.people.participants, participantId)
  if (participant === undefined) return null
  const { name, organisationId } = participant
  const own = [...rowsOf(workshop.cards)].filter((card) => card.participantId === participantId)
  return {
    participantId,
    name,
    organisationId,
    cards: own.toSorted((one, other) => one.number - other.number).map(ownCard),
    ballots: workshop.votes.flatMap(({ id, ballots }) => {
      const ballot = get(ballots, participantId)
      return ballot === undefined ? [] : [{ stageId: id, choice: ballot.choice }]
    }),
    commitments: workshop.commitments.filter((commitment) => commitment.participantId === participantId),
  }
}

function ownCard({ id, number, text, kind, tag, stageId, hidden }: Card): OwnCard {
  return { id, number, text, kind, tag, stageId, hidden }
}
