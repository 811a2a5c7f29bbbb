import { assertNever } from '../assert-never'
import { changed, moved, without } from '../ordered'
import type { Workshop } from '../workshop'
import type { Action, ActionsEvent } from './actions'

export function evolveActions(workshop: Workshop, event: ActionsEvent): Workshop {
  return { ...workshop, actions: evolve(workshop.actions, event) }
}

function evolve(actions: readonly Action[], event: ActionsEvent): readonly Action[] {
  switch (event.type) {
    case 'actionAdded':
      return [...actions, event.action]
    case 'actionChanged':
      return changed(actions, event.actionId, (action) => ({ ...action, ...event.changes }))
    case 'actionMoved':
      return moved(actions, event.actionId, event.position)
    case 'actionRemoved':
      return without(actions, event.actionId)
    case 'actionAccepted':
      return changed(actions, event.actionId, (action) => ({ ...action, accepted: event.accepted }))
    case 'actionStatusSet':
      return changed(actions, event.actionId, (action) => ({
        ...action,
        status: event.status,
        statusNote: event.note,
      }))
    default:
      return assertNever(event)
  }
}
