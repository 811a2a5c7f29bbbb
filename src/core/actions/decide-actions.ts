import { assertNever } from '../assert-never'
import { accept, refuse, type Context, type Decision } from '../decision'
import { limits } from '../limits'
import { get } from '../table'
import { firstRefusal, isCalendarDate, textRefusal } from '../text'
import type { Refusal, Workshop } from '../workshop'
import type { Action, ActionDetails, ActionsCommand, ActionsEvent } from './actions'

type Decided = Decision<ActionsEvent, Refusal>
type Refused = { accepted: false; refusal: Refusal }

export function decideActions(command: ActionsCommand, workshop: Workshop, { newId, actor }: Context): Decided {
  if (command.type === 'addAction') {
    if (workshop.actions.length >= limits.actions) return refuse({ code: 'actions.too-many', allowed: limits.actions })
    const refused = detailsRefusal(command.action, workshop)
    if (refused !== null) return refused
    return accept({
      type: 'actionAdded',
      action: { ...trimmed(command.action), id: newId(), status: 'not started', statusNote: '', accepted: false },
    })
  }
  const action = workshop.actions.find(({ id }) => id === command.actionId)
  if (action === undefined) return refuse({ code: 'actions.unknown-action', actionId: command.actionId })
  // An attendee says yes for their own organisation, and for no other.
  if (actor.role === 'attendee' && !isOf(actor.participantId, action.leadId, workshop)) {
    return refuse({ code: 'actions.not-yours', actionId: action.id })
  }
  return decideAction(command, action, workshop)
}

function decideAction(
  command: Exclude<ActionsCommand, { type: 'addAction' }>,
  action: Action,
  workshop: Workshop,
): Decided {
  const actionId = action.id
  switch (command.type) {
    case 'changeAction': {
      const { text, priorityId, leadId, supporterIds, person, due, measure } = action
      const details = { text, priorityId, leadId, supporterIds, person, due, measure, ...command.changes }
      if (action.accepted && details.leadId === null) return refuse({ code: 'actions.no-lead', actionId })
      const refused = detailsRefusal(details, workshop)
      if (refused !== null) return refused
      // Only what was changed, so that taking back an earlier change of something else is not overruled by this one.
      const changed: ActionsEvent = { type: 'actionChanged', actionId, changes: trimmed(command.changes) }
      // Another organisation has not said yes yet.
      const stillAccepted = !action.accepted || details.leadId === leadId
      return stillAccepted ? accept(changed) : accept<ActionsEvent>(changed, { type: 'actionAccepted', actionId, accepted: false })
    }
    case 'moveAction':
      return accept({ type: 'actionMoved', actionId, position: Math.max(0, command.position) })
    case 'removeAction':
      return accept({ type: 'actionRemoved', actionId })
    case 'acceptAction':
      if (action.accepted === command.accepted) return accept()
      if (command.accepted && action.leadId === null) return refuse({ code: 'actions.no-lead', actionId })
      return accept({ type: 'actionAccepted', actionId, accepted: command.accepted })
    case 'setActionStatus': {
      const note = command.note.trim()
      if (command.status === 'stopped' && note === '') return refuse({ code: 'actions.stopped-needs-why', actionId })
      const refused = firstRefusal(textRefusal(note, limits.noteLength, true))
      return refused ?? accept({ type: 'actionStatusSet', actionId, status: command.status, note })
    }
    default:
      return assertNever(command)
  }
}

function isOf(participantId: string, organisationId: string | null, { people }: Workshop): boolean {
  return organisationId !== null && get(people.participants, participantId)?.organisationId === organisationId
}

function detailsRefusal(details: ActionDetails, { people, priorities }: Workshop): Refused | null {
  const { leadId, supporterIds, priorityId, due } = details
  const named = leadId === null ? supporterIds : [leadId, ...supporterIds]
  const unknown = named.find((id) => !people.organisations.some((organisation) => organisation.id === id))
  const supporters = supporterIds.length
  return firstRefusal<Refusal>(
    textRefusal(details.text, limits.actionTextLength),
    textRefusal(details.person, limits.nameLength, true),
    textRefusal(details.measure, limits.measureLength, true),
    unknown === undefined ? null : { code: 'people.unknown-organisation', organisationId: unknown },
    leadId !== null && supporterIds.includes(leadId) ? { code: 'actions.lead-supports', organisationId: leadId } : null,
    supporters <= limits.supportersOfAnAction
      ? null
      : { code: 'actions.too-many-supporters', supporters, allowed: limits.supportersOfAnAction },
    priorityId === null || priorities.some(({ id }) => id === priorityId)
      ? null
      : { code: 'actions.unknown-priority', priorityId },
    due === '' || isCalendarDate(due) ? null : { code: 'actions.not-a-date', date: due },
  )
}

function trimmed<Details extends Partial<ActionDetails>>(details: Details): Details {
  const { text, person, measure, supporterIds } = details
  return {
    ...details,
    ...(text === undefined ? {} : { text: text.trim() }),
    ...(person === undefined ? {} : { person: person.trim() }),
    ...(measure === undefined ? {} : { measure: measure.trim() }),
    ...(supporterIds === undefined ? {} : { supporterIds: [...new Set(supporterIds)] }),
  }
}
