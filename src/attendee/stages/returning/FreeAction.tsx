import type { ProjectedAction } from '@core/views'
import type { View } from '../../names'
import { usePage } from '../../page-context'
import { SaveMark } from '../../parts/SaveMark'
import { Before } from './Before'
import { ReturnFacts } from './ReturnFacts'

export interface FreeActionProps {
  readonly action: ProjectedAction
  readonly view: View
  /** This person's. */
  readonly organisationId: string
}

/** An action that nobody leads, and the press that says that one's own organisation will. */
export function FreeAction({ action, view, organisationId }: FreeActionProps) {
  const { room, words } = usePage()
  const { returning } = words
  return (
    <li className="card plain">
      <h3 className="action-text">{action.text}</h3>
      <ReturnFacts action={action} view={view} />
      <Before action={action} />
      <button
        type="button"
        className="take"
        aria-label={`${returning.take}: ${action.text}`}
        onClick={() => room.act({ type: 'takeLead', actionId: action.id, organisationId })}
      >
        {returning.take}
      </button>
      <SaveMark saved={false} about={(act) => act.type === 'takeLead' && act.actionId === action.id} />
    </li>
  )
}
