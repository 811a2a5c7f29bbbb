import type { NewAction } from '@core/actions/actions'
import type { View } from '../names'
import { ActionItem } from './ActionItem'

export interface ActionsByPriorityProps {
  readonly view: View
  readonly actions: readonly NewAction[]
}

/** Actions under what they serve, in the room's order. */
export function ActionsByPriority({ view, actions }: ActionsByPriorityProps) {
  const groups = [...view.priorities.map(({ id, name }) => ({ id, name })), { id: null, name: '' }]
  return (
    <>
      {groups.map(({ id, name }) => {
        const under = actions.filter(({ priorityId }) => priorityId === id)
        if (under.length === 0) return null
        return (
          <div key={id} className="under">
            {name !== '' && <h3>{name}</h3>}
            <ul className="cards">
              {under.map((action) => (
                <ActionItem key={action.id} action={action} view={view} />
              ))}
            </ul>
          </div>
        )
      })}
    </>
  )
}
