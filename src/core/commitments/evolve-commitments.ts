import { assertNever } from '../assert-never'
import { without } from '../ordered'
import type { Workshop } from '../workshop'
import type { CommitmentsEvent } from './commitments'

export function evolveCommitments(workshop: Workshop, event: CommitmentsEvent): Workshop {
  switch (event.type) {
    case 'commitmentMade':
      return { ...workshop, commitments: [...workshop.commitments, event.commitment] }
    case 'commitmentWithdrawn':
      return { ...workshop, commitments: without(workshop.commitments, event.commitmentId) }
    default:
      return assertNever(event)
  }
}
