import { assertNever } from '../assert-never'
import { changed, moved, UnknownReference, without } from '../ordered'
import type { Workshop } from '../workshop'
import { clauseParts, type Agreement, type AgreementEvent, type Clause } from './agreement'

export function evolveAgreement(workshop: Workshop, event: AgreementEvent): Workshop {
  return { ...workshop, agreement: evolve(workshop.agreement, event) }
}

function evolve(agreement: Agreement, event: AgreementEvent): Agreement {
  const { clauses } = agreement
  switch (event.type) {
    case 'clauseAdded':
      return { ...agreement, clauses: partByPart([...clauses, event.clause]) }
    case 'clauseEdited':
      return { ...agreement, clauses: changed(clauses, event.clauseId, (clause) => ({ ...clause, text: event.text })) }
    case 'clauseMoved':
      return { ...agreement, clauses: movedInPart(clauses, event.clauseId, event.position) }
    case 'clauseAccepted': {
      const { clauseId, accepted } = event
      return { ...agreement, clauses: changed(clauses, clauseId, (clause) => ({ ...clause, accepted })) }
    }
    case 'clauseRemoved':
      return { ...agreement, clauses: without(clauses, event.clauseId) }
    case 'reviewDateSet':
      return { ...agreement, reviewDate: event.date }
    default:
      return assertNever(event)
  }
}

function partByPart(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.toSorted((one, other) => clauseParts.indexOf(one.part) - clauseParts.indexOf(other.part))
}

/** The position is counted within the clause's own part. */
function movedInPart(clauses: readonly Clause[], clauseId: string, position: number): readonly Clause[] {
  const part = clauses.find(({ id }) => id === clauseId)?.part
  if (part === undefined) throw new UnknownReference(clauseId)
  const others = clauses.filter((clause) => clause.part !== part)
  const own = moved(
    clauses.filter((clause) => clause.part === part),
    clauseId,
    position,
  )
  return partByPart([...others, ...own])
}
