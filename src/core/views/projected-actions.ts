import type { Action } from '../actions/actions'
import { lastSaid } from '../actions/progress'
import { remember } from '../remember'
import type { ProjectedAction } from '../views'

/** Makes the actions as the room may see them, again and again; one that did not change stays the same object. */
export function actionsViewer(): (actions: readonly Action[]) => readonly ProjectedAction[] {
  const seen = new WeakMap<Action, ProjectedAction>()
  return remember((actions: readonly Action[]) =>
    actions.map((action) => {
      const shown = seen.get(action) ?? projected(action)
      seen.set(action, shown)
      return shown
    }),
  )
}

/** When something was said, and who wrote it down, is for the record; in which workshop it is kept, too. */
function projected({ history, origin, ...action }: Action): ProjectedAction {
  const last = lastSaid({ history })
  return {
    ...action,
    last: last === null ? null : lastShown(last),
    origin: origin === null ? null : { from: origin.from, priority: origin.priority },
  }
}

function lastShown({ at: _, by: __, ...said }: NonNullable<ReturnType<typeof lastSaid>>): NonNullable<ProjectedAction['last']> {
  return said
}
