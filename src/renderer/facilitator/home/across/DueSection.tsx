import type { DueTime } from '@core/across/due'
import type { OpenAction } from '@core/across/open-actions'
import { useId } from 'react'
import { number } from '../../../shared/words/counts'
import type { OpenAt } from '../open-at'
import { ShowMore } from '../ShowMore'
import { useMore } from '../use-more'
import { dueTimeTitles } from './actions-in-words'
import styles from './ActionsView.module.css'
import { OpenActionRow } from './OpenActionRow'

interface DueSectionProps {
  readonly time: DueTime
  readonly actions: readonly OpenAction[]
  readonly today: string
  readonly onOpen: (at: OpenAt) => void
}

const rowsAtOnce = 30

/** What is due at about the same time. Nothing where nothing is. */
export function DueSection({ time, actions, today, onOpen }: DueSectionProps) {
  const id = useId()
  const { shown, more, showMore, firstNew } = useMore(actions, rowsAtOnce)
  if (actions.length === 0) return null
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.title}>
        {dueTimeTitles[time]} <span className={styles.count}>{number(actions.length)}</span>
      </h2>
      <ul className={styles.rows}>
        {shown.map((action, index) => (
          <OpenActionRow
            key={`${action.workshopId} ${action.id}`}
            action={action}
            today={today}
            onOpen={onOpen}
            {...(index === firstNew.index ? { ref: firstNew.ref } : {})}
          />
        ))}
      </ul>
      <ShowMore more={more} what="action" onMore={showMore} />
    </section>
  )
}
