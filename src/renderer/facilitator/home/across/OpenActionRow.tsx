import type { OpenAction } from '@core/across/open-actions'
import { dueTimeOf } from '@core/across/due'
import { CalendarX, UserRoundX } from 'lucide-react'
import type { Ref } from 'react'
import { RehearsalMark } from '../../../shared/parts/RehearsalMark'
import { StatusMark } from '../../../shared/parts/StatusMark'
import { dateInShort } from '../../../shared/words/dates'
import { untilDueInWords } from '../../../shared/words/until-due'
import { statusLabels } from '../../../shared/words/labels'
import type { OpenAt } from '../open-at'
import styles from './ActionsView.module.css'

interface OpenActionRowProps {
  readonly action: OpenAction
  readonly today: string
  readonly onOpen: (at: OpenAt) => void
  readonly ref?: Ref<HTMLButtonElement>
}

/** One action: what, who, by when, how it goes, and from where. It leads to the plan that it is in. */
export function OpenActionRow({ action, today, onOpen, ref }: OpenActionRowProps) {
  const { id, text, lead, person, due, status, workshopId, workshop, rehearsal } = action
  const isOverdue = dueTimeOf(due, today) === 'overdue'
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <button
          type="button"
          {...(ref === undefined ? {} : { ref })}
          className={styles.open}
          onClick={() => onOpen({ workshopId, plan: { actionId: id } })}
        >
          {text}
        </button>
        <p className={styles.facts}>
          {lead === '' ? (
            <strong className={styles.missing}>
              <UserRoundX aria-hidden size={16} /> Nobody leads it yet
            </strong>
          ) : (
            <strong>{lead}</strong>
          )}
          {person !== '' && <span>{person}</span>}
          <span className={styles.from}>{workshop}</span>
          {rehearsal && <RehearsalMark />}
        </p>
      </div>
      <p className={styles.due}>
        {due !== '' && (
          <>
            <span className={isOverdue ? styles.overdue : styles.when}>
              {isOverdue && <CalendarX aria-hidden size={16} />} {untilDueInWords(due, today)}
            </span>
            <span className={styles.date}>{dateInShort(due)}</span>
          </>
        )}
      </p>
      <p className={styles.status}>
        <StatusMark status={status} label={statusLabels[status]} />
      </p>
    </li>
  )
}
