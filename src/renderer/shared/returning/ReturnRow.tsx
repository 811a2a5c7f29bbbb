import type { Action } from '@core/actions/actions'
import { isHeard, isOverdue, lastSaid } from '@core/actions/progress'
import { Check, ChevronRight, CircleDashed, Clock } from 'lucide-react'
import { useId } from 'react'
import type { DoAct, View } from '../acting/acting'
import { ActionFacts } from '../acting/ActionFacts'
import { StatusMark } from '../parts/StatusMark'
import { statusLabels } from '../words/labels'
import { ActionHistory } from './ActionHistory'
import styles from './ReturnList.module.css'
import { TakeLead } from './TakeLead'
import { UpdateForm } from './UpdateForm'

export interface ReturnRowProps {
  readonly view: View
  readonly action: Action
  readonly open: boolean
  readonly onOpen: () => void
  /** Whether something was said. */
  readonly onClose: (kept: boolean) => void
  readonly act: DoAct
}

/** One action of last time: how it stands, whether it was heard of today, and where that is written down. */
export function ReturnRow({ view, action, open, onOpen, onClose, act }: ReturnRowProps) {
  const id = useId()
  const last = lastSaid(action)
  const { heldOn, organisations } = view
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h4 className={styles.text}>
          <button
            type="button"
            data-row={action.id}
            className={styles.opener}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={onOpen}
          >
            <ChevronRight aria-hidden size={20} className={styles.arrow} />
            <span>{action.text}</span>
          </button>
        </h4>
        <div className={styles.standing}>
          <StatusMark status={action.status} label={statusLabels[action.status]} />
          {isHeard(last) ? (
            <span className={styles.heard}>
              <Check aria-hidden size="1.1em" /> Heard from today
            </span>
          ) : (
            <span className={styles.unheard}>
              <CircleDashed aria-hidden size="1.1em" /> Not heard from yet
            </span>
          )}
        </div>
        <div className={styles.facts}>
          {isOverdue(action, heldOn) && (
            <span className={styles.overdue}>
              <Clock aria-hidden size="1.1em" /> Overdue
            </span>
          )}
          <ActionFacts view={view} action={action} />
        </div>
        {!open && action.statusNote !== '' && <p className={styles.note}>{action.statusNote}</p>}
      </div>
      {open && (
        <div id={id} className={styles.body}>
          {action.leadId === null && <TakeLead action={action} organisations={organisations} act={act} />}
          <UpdateForm action={action} act={act} onClose={onClose} />
          <ActionHistory action={action} />
        </div>
      )}
    </li>
  )
}
