import { priorityName } from '../voting/priority-name'
import type { Workshop } from '../workshop'
import type { Action, Carried, CarriedAction } from './actions'
import { heldOn, toDo } from './progress'

/**
 * What a return meeting takes over from this workshop: all actions that were agreed at it, and of those that it took over
 * itself all that are not finished. Their words, their owners and their history stay as they are.
 */
export function carriedFrom(workshopId: string, workshop: Workshop): Carried {
  const meeting = { title: workshop.details.title, date: heldOn(workshop) }
  const named = nameActions(workshop)
  const actions = toDo(workshop.actions).map((action): CarriedAction => {
    const { id, history, origin, priorityId } = action
    const before = { workshopId, actionId: id }
    const priority = priorityName(priorityId, workshop)
    return {
      ...named(action),
      history: history.map((update) => ({ ...update, meeting: update.meeting ?? meeting })),
      origin:
        origin === null
          ? { first: before, before, from: meeting, priority }
          : { ...origin, before, priority: priority ?? origin.priority },
    }
  })
  return { since: { workshopId, ...meeting }, actions }
}

/** What a return meeting took over, for a copy of it in which nothing was said yet; null where it is none. */
export function carriedAgain(workshop: Workshop): Carried | null {
  const { since, actions } = workshop
  if (since === null) return null
  const named = nameActions(workshop)
  return {
    since,
    actions: actions.flatMap((action) => {
      if (action.origin === null) return []
      const history = action.history.flatMap(({ meeting, ...said }) => (meeting === null ? [] : [{ ...said, meeting }]))
      const { status, changed } = history.at(-1) ?? { status: 'not started', changed: '' }
      return [{ ...named(action), status, statusNote: changed, history, origin: action.origin }]
    }),
  }
}

/** An action with its organisations by their names. */
function nameActions({ people }: Workshop): (action: Action) => Omit<CarriedAction, 'history' | 'origin'> {
  const names = new Map(people.organisations.map(({ id, name }) => [id, name]))
  const nameOf = (organisationId: string) => names.get(organisationId) ?? ''
  return ({ id: _, priorityId: __, history: ___, origin: ____, leadId, supporterIds, ...kept }) => {
    return { ...kept, lead: leadId === null ? '' : nameOf(leadId), supporters: supporterIds.map(nameOf) }
  }
}
