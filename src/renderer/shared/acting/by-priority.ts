import type { Action } from '@core/actions/actions'
import type { NamedPriority } from '@core/views'

export interface PriorityActions {
  /** Null for actions under no priority. */
  readonly priority: NamedPriority | null
  readonly actions: readonly Action[]
}

/** The actions under every priority, in the room's order; last those under none, where there are any. */
export function byPriority(
  priorities: readonly NamedPriority[],
  actions: readonly Action[],
): readonly PriorityActions[] {
  const groups = new Map<string | null, Action[]>(priorities.map(({ id }) => [id, []]))
  const loose: Action[] = []
  for (const action of actions) (groups.get(action.priorityId) ?? loose).push(action)
  const under = priorities.map((priority) => ({ priority, actions: groups.get(priority.id) ?? [] }))
  return loose.length === 0 ? under : [...under, { priority: null, actions: loose }]
}
