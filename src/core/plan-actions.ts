import type { Plan, PlanAction } from './plan'

export interface ActionGroup {
  /** The priority's name; null for actions without one. */
  readonly priority: string | null
  readonly actions: readonly NumberedAction[]
}

/** `number` is what people call the action by, in every file: counted through all groups, from 1. */
export interface NumberedAction {
  readonly number: number
  readonly action: PlanAction
}

/** What is to be done from now on: priority by priority in the room's order, last what belongs to none. */
export function actionsByPriority({ actions, priorities }: Pick<Plan, 'actions' | 'priorities'>): ActionGroup[] {
  const grouped = new Map<string | null, PlanAction[]>(priorities.map(({ name }) => [name, []]))
  for (const action of actions) {
    const group = grouped.get(action.priority)
    if (group === undefined) grouped.set(action.priority, [action])
    else group.push(action)
  }
  const others = grouped.get(null) ?? []
  grouped.delete(null)
  let number = 0
  return [...grouped, [null, others] as const]
    .filter(([, group]) => group.length > 0)
    .map(([priority, group]) => ({ priority, actions: group.map((action) => ({ number: ++number, action })) }))
}

/** The same without the groups. */
export function numberedActions(plan: Pick<Plan, 'actions' | 'priorities'>): NumberedAction[] {
  return actionsByPriority(plan).flatMap(({ actions }) => actions)
}
