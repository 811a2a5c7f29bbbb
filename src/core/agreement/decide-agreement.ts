import { assertNever } from '../assert-never'
import { accept, refuse, type Context, type Decision } from '../decision'
import { limits } from '../limits'
import { rowsOf } from '../table'
import { firstRefusal, isCalendarDate, textRefusal } from '../text'
import type { Refusal, Workshop } from '../workshop'
import type { AgreementCommand, AgreementEvent, Clause } from './agreement'

type Decided = Decision<AgreementEvent, Refusal>

export function decideAgreement(command: AgreementCommand, workshop: Workshop, { newId }: Context): Decided {
  const { clauses, reviewDate } = workshop.agreement
  switch (command.type) {
    case 'addClause': {
      if (clauses.length >= limits.clauses) {
        return refuse({ code: 'agreement.too-many-clauses', allowed: limits.clauses })
      }
      const { part, text } = command
      const clause: Clause = { id: newId(), part, text: text.trim(), accepted: false }
      return firstRefusal(textRefusal(text, limits.clauseLength)) ?? accept({ type: 'clauseAdded', clause })
    }
    case 'setReviewDate': {
      const { date } = command
      if (date !== '' && !isCalendarDate(date)) return refuse({ code: 'agreement.not-a-date', date })
      return date === reviewDate ? accept() : accept({ type: 'reviewDateSet', date })
    }
    default: {
      const clause = clauses.find(({ id }) => id === command.clauseId)
      if (clause === undefined) return refuse({ code: 'agreement.unknown-clause', clauseId: command.clauseId })
      return decideClause(command, clause, workshop)
    }
  }
}

function decideClause(
  command: Extract<AgreementCommand, { readonly clauseId: string }>,
  clause: Clause,
  workshop: Workshop,
): Decided {
  const clauseId = clause.id
  switch (command.type) {
    case 'editClause': {
      const text = command.text.trim()
      const refused = firstRefusal(textRefusal(text, limits.clauseLength))
      if (refused !== null) return refused
      if (text === clause.text) return accept()
      const edited: AgreementEvent = { type: 'clauseEdited', clauseId, text }
      // The room said yes to other words.
      return clause.accepted
        ? accept<AgreementEvent>(edited, { type: 'clauseAccepted', clauseId, accepted: false })
        : accept(edited)
    }
    case 'moveClause':
      return accept({ type: 'clauseMoved', clauseId, position: Math.max(0, command.position) })
    case 'acceptClause': {
      const { accepted } = command
      return accepted === clause.accepted ? accept() : accept({ type: 'clauseAccepted', clauseId, accepted })
    }
    case 'removeClause': {
      const responses = [...rowsOf(workshop.responses)].filter(({ subjectId }) => subjectId === clauseId).length
      if (responses > 0) return refuse({ code: 'agreement.clause-checked', clauseId, responses })
      return accept({ type: 'clauseRemoved', clauseId })
    }
    default:
      return assertNever(command)
  }
}
