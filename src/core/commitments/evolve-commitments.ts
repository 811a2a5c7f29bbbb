import { assertNever } from '../assert-never'
import { changed, without } from '../ordered'
import type { Workshop } from '../workshop'
import type { CommitmentDetails, CommitmentsEvent } from './commitments'

/** What is not said of a promise: it is a person's own, they are ready, and everybody may know. */
const unsaid: Omit<CommitmentDetails, 'text'> = {
  organisationId: null,
  readiness: 'ready',
  private: false,
  contact: '',
}

export function evolveCommitments(workshop: Workshop, event: CommitmentsEvent): Workshop {
  const { commitments } = workshop
  switch (event.type) {
    case 'commitmentMade':
      return { ...workshop, commitments: [...commitments, { ...unsaid, ...event.commitment }] }
    case 'commitmentChanged': {
      const { commitmentId, changes } = event
      return { ...workshop, commitments: changed(commitments, commitmentId, (one) => ({ ...one, ...changes })) }
    }
    case 'commitmentWithdrawn':
      return { ...workshop, commitments: without(commitments, event.commitmentId) }
    default:
      return assertNever(event)
  }
}
