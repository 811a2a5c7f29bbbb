import type { Commitment } from '../commitments/commitments'
import type { Invitation } from '../invitations/invitations'
import { remember, rememberSame } from '../remember'
import { get, type Table } from '../table'
import type { ProjectedCard, ProjectedCommitment, ProjectedMatch, ProjectorView } from '../views'
import type { Workshop } from '../workshop'

type Outcomes = Pick<ProjectorView, 'commitments' | 'privateCommitments' | 'invitations' | 'matches' | 'agreement'>

/** Makes what came of a workshop, as the room may see it, again and again. */
export function outcomesViewer(): (workshop: Workshop, projected: Table<ProjectedCard>) => Outcomes {
  const commitmentsOf = remember(projectedCommitments)
  const invitationsOf = remember((invitations: readonly Invitation[]) =>
    invitations.map(({ participantId: _, ...invitation }) => invitation),
  )
  const sameMatches = rememberSame<readonly ProjectedMatch[]>()
  return (workshop, projected) => {
    const { commitments, invitations, agreement } = workshop
    return {
      commitments: commitmentsOf(commitments),
      privateCommitments: commitments.filter((one) => one.private).length,
      invitations: invitationsOf(invitations),
      matches: sameMatches(projectedMatches(workshop, projected)),
      agreement,
    }
  }
}

/** An organisation's promise has its name; whose a person's is stays with them. */
function projectedCommitments(commitments: readonly Commitment[]): readonly ProjectedCommitment[] {
  return commitments.flatMap((one) => {
    const { id, text, organisationId } = one
    return one.private ? [] : [{ id, text, organisationId }]
  })
}

/** Matches of cards that may be projected. */
function projectedMatches({ matches, people }: Workshop, projected: Table<ProjectedCard>): ProjectedMatch[] {
  const maySee = (cardId: string | null) => cardId === null || get(projected, cardId) !== undefined
  const takenUpBy = (participantId: string | null) => {
    if (participantId === null) return null
    return get(people.participants, participantId)?.organisationId ?? 'resident'
  }
  return matches.flatMap(({ id, offerId, needId, participantId }) =>
    maySee(offerId) && maySee(needId) ? [{ id, offerId, needId, takenUpBy: takenUpBy(participantId) }] : [],
  )
}
