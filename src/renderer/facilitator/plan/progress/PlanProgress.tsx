import { actionStatuses } from '@core/actions/actions'
import { returnedOf } from '../../../shared/returning/returned'
import { StatusMark } from '../../../shared/parts/StatusMark'
import { dateInShort } from '../../../shared/words/dates'
import { statusLabels } from '../../../shared/words/labels'
import type { DoAct, View } from '../../run/panel'
import { PlanSection } from '../PlanSection'
import styles from './PlanProgress.module.css'
import { ProgressItem } from './ProgressItem'

/** What became of what was agreed before, with all that was said of it; nothing where this is no return meeting. */
export function PlanProgress({ view, act }: { readonly view: View; readonly act: DoAct }) {
  const { since, organisations, heldOn } = view
  if (since === null) return null
  const { pressing, others, finished, heard, all } = returnedOf(view)
  const returned = [...pressing, ...others, ...finished]
  const when = since.date === '' ? '' : `, ${dateInShort(since.date)}`
  const summary =
    all === 0 ? `Nothing was carried over from ${since.title}${when}.` : `Since ${since.title}${when}. Heard from ${heard} of ${all}.`
  return (
    <PlanSection title="What became of what we agreed" summary={summary}>
      <ul aria-label="How many stand how" className={styles.counts}>
        {actionStatuses.flatMap((status) => {
          const count = returned.filter((action) => action.status === status).length
          if (count === 0) return []
          return [
            <li key={status} className={styles.count}>
              <strong>{count}</strong> <StatusMark status={status} label={statusLabels[status]} />
            </li>,
          ]
        })}
      </ul>
      <ol>
        {returned.map((action) => (
          <ProgressItem key={action.id} action={action} organisations={organisations} heldOn={heldOn} act={act} />
        ))}
      </ol>
    </PlanSection>
  )
}
