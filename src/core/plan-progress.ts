import type { Action, ActionUpdate } from './actions/actions'
import { fromBefore, heldOn, inOrderOfProgress, toDo } from './actions/progress'
import { dayOf } from './day'
import type { Plan, PlanAction, PlanUpdate } from './plan'
import { priorityName } from './voting/priority-name'
import type { Workshop } from './workshop'

/** What is to be done, and in a return meeting what became of what was agreed before. */
export function actionsOf(workshop: Workshop): Pick<Plan, 'actions' | 'progress'> {
  const planned = new Map(workshop.actions.map((action) => [action, planAction(action, workshop)]))
  const plan = (actions: readonly Action[]) => actions.flatMap((action) => planned.get(action) ?? [])
  const { actions, since } = workshop
  if (since === null) return { actions: plan(actions), progress: null }
  const returned = inOrderOfProgress(fromBefore(actions), heldOn(workshop), ({ leadId }) => leadId !== null)
  const { title, date } = since
  return { actions: plan(toDo(actions)), progress: { since: { title, date }, actions: plan(returned) } }
}

function planAction(action: Action, workshop: Workshop): PlanAction {
  const { id, text, person, due, measure, status, statusNote, accepted, history, origin } = action
  const nameOf = (organisationId: string) =>
    workshop.people.organisations.find((organisation) => organisation.id === organisationId)?.name ?? ''
  return {
    id,
    text,
    priority: priorityName(action.priorityId, workshop) ?? origin?.priority ?? null,
    lead: action.leadId === null ? '' : nameOf(action.leadId),
    supporters: action.supporterIds.map(nameOf),
    person,
    due,
    measure,
    status,
    statusNote,
    accepted,
    from: origin?.from ?? null,
    history: history.map((update) => planUpdate(update, workshop)),
    ...(origin === null ? {} : { origin: { first: origin.first, before: origin.before } }),
  }
}

function planUpdate({ at, meeting, status, changed, learned, evidence }: ActionUpdate, workshop: Workshop): PlanUpdate {
  const { title, date } = meeting ?? { title: workshop.details.title, date: heldOn(workshop) }
  return { date: at === null ? date : dayOf(at), meeting: title, status, changed, learned, evidence }
}
