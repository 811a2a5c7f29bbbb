import type { Action } from '@core/actions/actions'
import { fromBefore, inOrderOfProgress, isFinished, isHeard, isOverdue, lastSaid } from '@core/actions/progress'
import type { View } from '../acting/acting'

/** The actions that a return meeting looks at, in the order in which it does. */
export interface Returned {
  /** Open, and either overdue or led by nobody. */
  readonly pressing: readonly Action[]
  readonly others: readonly Action[]
  readonly finished: readonly Action[]
  readonly heard: number
  readonly all: number
}

export function returnedOf({ actions, heldOn }: Pick<View, 'actions' | 'heldOn'>): Returned {
  const ordered = inOrderOfProgress(fromBefore(actions), heldOn, ({ leadId }) => leadId !== null)
  const finished = ordered.filter(({ status }) => isFinished(status))
  const open = ordered.filter(({ status }) => !isFinished(status))
  const isPressing = (action: Action) => action.leadId === null || isOverdue(action, heldOn)
  return {
    pressing: open.filter(isPressing),
    others: open.filter((action) => !isPressing(action)),
    finished,
    heard: ordered.filter((action) => isHeard(lastSaid(action))).length,
    all: ordered.length,
  }
}
