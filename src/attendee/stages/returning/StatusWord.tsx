import type { ActionStatus } from '@core/actions/actions'
import { usePage } from '../../page-context'
import { statusSigns } from './own-news'

/** How an action goes: a sign, and the word for it. */
export function StatusWord({ status }: { readonly status: ActionStatus }) {
  const { words } = usePage()
  return (
    <span className="status-word">
      <span aria-hidden>{statusSigns[status]}</span> {words.act.statuses[status]}
    </span>
  )
}
