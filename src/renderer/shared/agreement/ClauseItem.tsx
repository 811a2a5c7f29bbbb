import type { Clause } from '@core/agreement/agreement'
import { ArrowDown, ArrowUp, Check, Circle, Pencil, Trash2 } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import type { DoAct } from '../acting/acting'
import { afterMenu } from '../parts/after-menu'
import { Button } from '../parts/Button'
import { classNames } from '../parts/class-names'
import { Menu } from '../parts/Menu'
import { Tag } from '../parts/Tag'
import { showToast } from '../parts/toast-queue'
import { shortened } from '../words/names'
import { ClauseEditor } from './ClauseEditor'
import styles from './ClauseItem.module.css'

export interface ClauseItemProps {
  readonly clause: Clause
  /** It is the one that the room sees large. */
  readonly isDiscussed: boolean
  /** Where it goes when it is moved up or down; null where it cannot. */
  readonly up: number | null
  readonly down: number | null
  readonly act: DoAct
}

export function ClauseItem({ clause, isDiscussed, up, down, act }: ClauseItemProps) {
  const [editing, setEditing] = useState(false)
  const { id: clauseId, text, accepted } = clause
  const short = shortened(text, 60)
  const moveTo = (position: number | null) => position !== null && void act({ type: 'moveClause', clauseId, position })
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    moveTo(event.key === 'ArrowUp' ? up : down)
  }
  const remove = async () => {
    const outcome = await act({ type: 'removeClause', clauseId })
    if (!outcome.accepted) return
    showToast({ text: `Removed: “${short}”`, action: { label: 'Undo', onAct: () => void act({ type: 'undo' }) } })
  }
  if (editing) {
    return (
      <li className={styles.clause}>
        <ClauseEditor clause={clause} act={act} onDone={() => setEditing(false)} />
      </li>
    )
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys come up from its buttons
    <li className={classNames(styles.clause, isDiscussed && styles.discussed)} onKeyDown={onKeyDown}>
      <div className={styles.words}>
        <p className={styles.text}>{text}</p>
        {isDiscussed && <Tag tone="primary">The room is here</Tag>}
      </div>
      <Button
        variant={accepted ? 'quiet' : 'plain'}
        icon={accepted ? Check : Circle}
        aria-pressed={accepted}
        aria-label={`The room accepts: ${short}`}
        {...(isDiscussed ? { shortcut: 'Y' } : {})}
        onClick={() => void act({ type: 'acceptClause', clauseId, accepted: !accepted })}
      >
        {accepted ? 'Accepted' : 'Accept'}
      </Button>
      <Menu
        label={`More for the clause: ${short}`}
        choices={[
          { id: 'edit', label: 'Change the words', icon: Pencil, onSelect: () => afterMenu(() => setEditing(true)) },
          {
            id: 'up',
            label: 'Move up',
            icon: ArrowUp,
            shortcut: 'Alt+↑',
            disabled: up === null,
            onSelect: () => moveTo(up),
          },
          {
            id: 'down',
            label: 'Move down',
            icon: ArrowDown,
            shortcut: 'Alt+↓',
            disabled: down === null,
            onSelect: () => moveTo(down),
          },
          { id: 'remove', label: 'Remove', icon: Trash2, dangerous: true, onSelect: () => void remove() },
        ]}
      />
    </li>
  )
}
