import { assertNever } from '../assert-never'
import { changed, moved, without } from '../ordered'
import type { Workshop } from '../workshop'
import type { Action, ActionsEvent, ActionSaid } from './actions'

export function evolveActions(workshop: Workshop, event: ActionsEvent): Workshop {
  if (event.type === 'actionsCarried') {
    return { ...workshop, since: event.since, actions: [...workshop.actions, ...event.actions] }
  }
  return { ...workshop, actions: evolve(workshop.actions, event) }
}

function evolve(
  actions: readonly Action[],
  event: Exclude<ActionsEvent, { type: 'actionsCarried' }>,
): readonly Action[] {
  switch (event.type) {
    case 'actionAdded':
      return [...actions, { ...event.action, history: [], origin: null }]
    case 'actionChanged':
      return changed(actions, event.actionId, (action) => ({ ...action, ...event.changes }))
    case 'actionMoved':
      return moved(actions, event.actionId, event.position)
    case 'actionRemoved':
      return without(actions, event.actionId)
    case 'actionAccepted':
      return changed(actions, event.actionId, (action) => ({ ...action, accepted: event.accepted }))
    case 'actionUpdated':
      return changed(actions, event.actionId, (action) => updated(action, event.said))
    case 'actionStatusSet': {
      const said = { status: event.status, changed: event.note, learned: '', evidence: '', at: null, by: null }
      return changed(actions, event.actionId, (action) => updated(action, said))
    }
    default:
      return assertNever(event)
  }
}

function updated(action: Action, said: ActionSaid): Action {
  const history = [...action.history, { ...said, meeting: null }]
  return { ...action, status: said.status, statusNote: said.changed, history }
}
