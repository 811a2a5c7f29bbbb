import { isOverdue } from '@core/actions/progress'
import type { ProjectedAction } from '@core/views'
import { dateInWords } from '../../dates'
import { organisationName, type View } from '../../names'
import { usePage } from '../../page-context'

/** Who leads an action and by when, in one line; and that it is overdue. */
export function ReturnFacts({ action, view }: { readonly action: ProjectedAction; readonly view: View }) {
  const { words } = usePage()
  const { act, returning } = words
  const lead = organisationName(view, action.leadId)
  const { person, due } = action
  return (
    <p className="tag">
      {isOverdue(action, view.heldOn) && <strong className="overdue">{returning.overdue} · </strong>}
      {[
        lead ?? act.noLead,
        person,
        due === '' ? '' : `${act.due} ${dateInWords(due, words, 'short')}`.replace(/ /g, '\u00a0'),
      ]
        .filter((fact) => fact !== '')
        .join(' · ')}
    </p>
  )
}
