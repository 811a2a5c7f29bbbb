import type { Action } from '@core/actions/actions'
import { isFinished, isOverdue } from '@core/actions/progress'
import type { Organisation } from '@core/people/people'
import { memo } from 'react'
import { Disclosure } from '../../../shared/parts/Disclosure'
import { StatusMark } from '../../../shared/parts/StatusMark'
import { ActionHistory } from '../../../shared/returning/ActionHistory'
import { counted } from '../../../shared/words/counts'
import { statusLabels } from '../../../shared/words/labels'
import type { DoAct } from '../../run/panel'
import { ActionWords } from '../actions/ActionWords'
import { StatusField } from '../actions/StatusField'
import { placeOfAction } from '../actions/use-brought-to'
import styles from './PlanProgress.module.css'

export interface ProgressItemProps {
  readonly action: Action
  readonly organisations: readonly Organisation[]
  readonly heldOn: string
  readonly act: DoAct
}

/** One action of before. What is finished can be put back here; what is open stands under what we will do as well. */
export const ProgressItem = memo(function ProgressItem({ action, organisations, heldOn, act }: ProgressItemProps) {
  const { status, statusNote, history } = action
  return (
    <li {...(isFinished(status) ? { id: placeOfAction(action.id), tabIndex: -1 } : {})} className={styles.item}>
      <div className={styles.words}>
        <p className={styles.text}>{action.text}</p>
        <ActionWords action={action} organisations={organisations} />
        {isOverdue(action, heldOn) && <p className={styles.overdue}>Overdue</p>}
        <Disclosure title="What was said about it" summary={history.length === 0 ? 'nothing yet' : counted(history.length, 'update')}>
          <ActionHistory action={action} />
        </Disclosure>
      </div>
      <div className={styles.status}>
        {isFinished(status) ? (
          <StatusField action={action} act={act} />
        ) : (
          <>
            <StatusMark status={status} label={statusLabels[status]} />
            {statusNote !== '' && <p className={styles.note}>{statusNote}</p>}
          </>
        )}
      </div>
    </li>
  )
})
