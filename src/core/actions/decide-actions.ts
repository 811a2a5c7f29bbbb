import { assertNever } from '../assert-never'
import { accept, refuse, type Context, type Decision } from '../decision'
import { limits } from '../limits'
import { get } from '../table'
import { firstRefusal, isCalendarDate, textRefusal } from '../text'
import type { Refusal, Workshop } from '../workshop'
import type { Action, ActionDetails, ActionNews, ActionsCommand, ActionsEvent } from './actions'
import { newsRefusal, saysTheSame, trimmedNews } from './news'

type Decided = Decision<ActionsEvent, Refusal>
type Refused = { accepted: false; refusal: Refusal }

export function decideActions(command: ActionsCommand, workshop: Workshop, context: Context): Decided {
  const { newId, actor } = context
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
  const actorId = actor.role === 'attendee' ? actor.participantId : null
  if (actorId !== null) {
    // An attendee speaks for their own organisation, and for no other.
    const spokenFor = command.type === 'takeLead' ? command.organisationId : action.leadId
    if (!isOf(actorId, spokenFor, workshop)) return refuse({ code: 'actions.not-yours', actionId: action.id })
    if (command.type !== 'acceptAction' && !isReturning(workshop)) return refuse({ code: 'actions.not-now' })
  }
  return decideAction(command, action, workshop, context)
}

function decideAction(
  command: Exclude<ActionsCommand, { type: 'addAction' }>,
  action: Action,
  workshop: Workshop,
  context: Context,
): Decided {
  const actionId = action.id
  switch (command.type) {
    case 'changeAction': {
      const { text, priorityId, leadId, supporterIds, person, due, measure } = action
      const details = { text, priorityId, leadId, supporterIds, person, due, measure, ...command.changes }
      if (action.origin !== null && details.text.trim() !== action.text) return refuse({ code: 'actions.carried', actionId })
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
      if (action.origin !== null) return refuse({ code: 'actions.carried', actionId })
      return accept({ type: 'actionRemoved', actionId })
    case 'acceptAction':
      if (action.accepted === command.accepted) return accept()
      if (command.accepted && action.leadId === null) return refuse({ code: 'actions.no-lead', actionId })
      return accept({ type: 'actionAccepted', actionId, accepted: command.accepted })
    case 'setActionStatus': {
      const news = { status: command.status, changed: command.note, learned: '', evidence: '' }
      return update(action, news, workshop, context)
    }
    case 'updateAction':
      return update(action, command.news, workshop, context)
    case 'takeLead':
      return takeLead(action, command.organisationId, workshop)
    default:
      return assertNever(command)
  }
}

/** What is said once more, word for word, at the same meeting is nothing new. */
function update(action: Action, news: ActionNews, workshop: Workshop, { now, actor }: Context): Decided {
  const said = trimmedNews(news)
  const refused = newsRefusal(action.id, said)
  if (refused !== null) return refused
  const last = action.history.at(-1)
  if (last !== undefined && last.meeting === null && saysTheSame(last, said)) return accept()
  const allowed = limits.updatesOfAnAction
  if (action.history.length >= allowed) return refuse({ code: 'actions.too-many-updates', actionId: action.id, allowed })
  const spokeFor = actor.role === 'attendee' ? action.leadId : null
  const organisation = workshop.people.organisations.find(({ id }) => id === spokeFor)?.name ?? ''
  const by = { role: actor.role, organisation }
  return accept({ type: 'actionUpdated', actionId: action.id, said: { ...said, at: now, by } })
}

function takeLead(action: Action, organisationId: string, { people }: Workshop): Decided {
  const actionId = action.id
  if (!people.organisations.some(({ id }) => id === organisationId)) {
    return refuse({ code: 'people.unknown-organisation', organisationId })
  }
  if (action.leadId === organisationId) return accept()
  if (action.leadId !== null) return refuse({ code: 'actions.has-lead', actionId, organisationId: action.leadId })
  const supporterIds = action.supporterIds.filter((id) => id !== organisationId)
  const without = supporterIds.length === action.supporterIds.length ? {} : { supporterIds }
  return accept<ActionsEvent>(
    { type: 'actionChanged', actionId, changes: { leadId: organisationId, ...without } },
    { type: 'actionAccepted', actionId, accepted: true },
  )
}

/** The room is looking at what became of its actions. */
function isReturning({ agenda, closed }: Workshop): boolean {
  const stage = agenda.stages.find(({ id }) => id === agenda.currentStageId)
  return !closed && stage?.activity.kind === 'return'
}

function isOf(participantId: string, organisationId: string | null, { people }: Workshop): boolean {
  return organisationId !== null && get(people.participants, participantId)?.organisationId === organisationId
}

/** Why an action may not be agreed so; null where it may. */
export function detailsRefusal(
  details: ActionDetails,
  { people, priorities }: Pick<Workshop, 'people' | 'priorities'>,
): Refused | null {
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
