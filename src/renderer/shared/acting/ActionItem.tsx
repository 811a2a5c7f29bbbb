import type { Action } from '@core/actions/actions'
import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Menu } from '../parts/Menu'
import { showToast } from '../parts/toast-queue'
import { shortened } from '../words/names'
import { afterMenu } from '../parts/after-menu'
import type { DoAct, View } from './acting'
import { AcceptButton } from './AcceptButton'
import { ActionFacts } from './ActionFacts'
import { ActionForm } from './ActionForm'
import styles from './ActionItem.module.css'
import { draftOf } from './action-draft'

export interface ActionItemProps {
  readonly view: View
  readonly action: Action
  /** The actions before and after it under the same priority. */
  readonly previous: Action | undefined
  readonly next: Action | undefined
  readonly act: DoAct
}

/** A captured action: to read, to accept, to change where it stands. */
export function ActionItem({ view, action, previous, next, act }: ActionItemProps) {
  const [editing, setEditing] = useState(false)
  const actionId = action.id
  const short = shortened(action.text, 60)
  const moveTo = (other: Action | undefined) =>
    other !== undefined && void act({ type: 'moveAction', actionId, position: view.actions.indexOf(other) })
  const remove = async () => {
    const outcome = await act({ type: 'removeAction', actionId })
    if (!outcome.accepted) return
    showToast({ text: `Removed: “${short}”`, action: { label: 'Undo', onAct: () => void act({ type: 'undo' }) } })
  }
  if (editing) {
    return (
      <li className={styles.editing}>
        <ActionForm
          name={`Change the action: ${short}`}
          initial={draftOf(action)}
          organisations={view.organisations}
          submitLabel="Keep"
          autoFocus
          onCancel={() => setEditing(false)}
          onSubmit={async (changes) => {
            const outcome = await act({ type: 'changeAction', actionId, changes }, { quiet: true })
            if (outcome.accepted) setEditing(false)
            return outcome
          }}
        />
      </li>
    )
  }
  return (
    <li className={styles.action}>
      <div className={styles.words}>
        <p className={styles.text}>{action.text}</p>
        <ActionFacts view={view} action={action} />
      </div>
      <AcceptButton action={action} act={act} />
      <Menu
        label={`More for the action: ${short}`}
        choices={[
          { id: 'edit', label: 'Change', icon: Pencil, onSelect: () => afterMenu(() => setEditing(true)) },
          {
            id: 'up',
            label: 'Move up',
            icon: ArrowUp,
            disabled: previous === undefined,
            onSelect: () => moveTo(previous),
          },
          {
            id: 'down',
            label: 'Move down',
            icon: ArrowDown,
            disabled: next === undefined,
            onSelect: () => moveTo(next),
          },
          // What was agreed at an earlier meeting stays: it can be stopped, with why.
          ...(action.origin === null
            ? [{ id: 'remove', label: 'Remove', icon: Trash2, dangerous: true, onSelect: () => void remove() }]
            : []),
        ]}
      />
    </li>
  )
}
