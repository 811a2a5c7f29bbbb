import type { Action } from '@core/actions/actions'
import type { Organisation } from '@core/people/people'
import type { NamedPriority } from '@core/views'
import { Pencil, Trash2 } from 'lucide-react'
import { memo, useEffect, useRef, useState } from 'react'
import { IconButton } from '../../../shared/parts/IconButton'
import { showToast } from '../../../shared/parts/toast-queue'
import { shortened } from '../../../shared/words/names'
import { AcceptButton } from '../../../shared/acting/AcceptButton'
import type { DoAct } from '../../run/panel'
import { ActionEditor } from './ActionEditor'
import { ActionWords } from './ActionWords'
import styles from './PlanActionItem.module.css'
import { StatusField } from './StatusField'
import { placeOfAction } from './use-brought-to'

export interface PlanActionItemProps {
  readonly action: Action
  readonly organisations: readonly Organisation[]
  readonly priorities: readonly NamedPriority[]
  readonly act: DoAct
  readonly open: boolean
}

/** One action of the plan. Drawn again only when it changes: there may be hundreds. */
export const PlanActionItem = memo(function PlanActionItem(props: PlanActionItemProps) {
  const { action, organisations, act, open } = props
  const [editing, setEditing] = useState(false)
  const change = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)
  useEffect(() => {
    if (wasEditing.current && !editing) change.current?.focus()
    wasEditing.current = editing
  }, [editing])
  const short = shortened(action.text, 60)
  const remove = async () => {
    const outcome = await act({ type: 'removeAction', actionId: action.id })
    if (!outcome.accepted) return
    showToast({ text: `Removed: “${short}”`, action: { label: 'Undo', onAct: () => void act({ type: 'undo' }) } })
  }
  if (editing && open) {
    return (
      <li className={styles.editing}>
        <ActionEditor {...props} onDone={() => setEditing(false)} />
      </li>
    )
  }
  return (
    <li id={placeOfAction(action.id)} tabIndex={-1} className={styles.action}>
      <div className={styles.words}>
        <p className={styles.text}>{action.text}</p>
        <ActionWords action={action} organisations={organisations} />
      </div>
      <div className={styles.status}>
        <StatusField action={action} act={act} />
      </div>
      <div className={styles.buttons}>
        {open && (
          <>
            <AcceptButton action={action} act={act} />
            <IconButton
              ref={change}
              icon={Pencil}
              label={`Change the action: ${short}`}
              tooltip="Change"
              onClick={() => setEditing(true)}
            />
            {action.origin === null && (
              <IconButton icon={Trash2} label={`Remove the action: ${short}`} tooltip="Remove" onClick={() => void remove()} />
            )}
          </>
        )}
      </div>
    </li>
  )
})
