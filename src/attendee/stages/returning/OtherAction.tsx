import type { ProjectedAction } from '@core/views'
import type { View } from '../../names'
import { usePage } from '../../page-context'
import { SaveMark } from '../../parts/SaveMark'
import { ReturnFacts } from './ReturnFacts'
import { StatusWord } from './StatusWord'

/** An action of another organisation, to read along. */
export function OtherAction({ action, view }: { readonly action: ProjectedAction; readonly view: View }) {
  const { words } = usePage()
  const { last } = action
  return (
    <li className="card plain">
      <h3 className="action-text">{action.text}</h3>
      <ReturnFacts action={action} view={view} />
      <p className="tag">
        <StatusWord status={action.status} />
      </p>
      {action.statusNote !== '' && <p>{action.statusNote}</p>}
      {last !== null && last.learned !== '' && (
        <p>
          {words.returning.learnedBefore}: {last.learned}
        </p>
      )}
      {/* Whoever wanted the lead, and was a moment late, is told here. */}
      <SaveMark saved={false} about={(act) => act.type === 'takeLead' && act.actionId === action.id} />
    </li>
  )
}
