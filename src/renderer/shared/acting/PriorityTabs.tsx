import type { NamedPriority } from '@core/views'
import { classNames } from '../parts/class-names'
import styles from './PriorityTabs.module.css'

export interface PriorityTabsProps {
  readonly priorities: readonly NamedPriority[]
  readonly selectedId: string | null
  readonly onSelect: (priorityId: string | null) => void
  readonly countOf: (priorityId: string | null) => number
}

/** Which priority what is captured belongs to. Alt and a number do the same, also while writing. */
export function PriorityTabs({ priorities, selectedId, onSelect, countOf }: PriorityTabsProps) {
  const choices = [...priorities.map(({ id, name }) => ({ id, name })), { id: null, name: 'No priority' }]
  return (
    <div role="group" aria-label="Priority" className={styles.tabs}>
      {choices.map(({ id, name }, index) => (
        <button
          key={id ?? 'none'}
          type="button"
          aria-pressed={id === selectedId}
          className={classNames(styles.tab, id === selectedId && styles.selected)}
          onClick={() => onSelect(id)}
        >
          <span className={styles.key}>{id === null ? 'Alt 0' : `Alt ${index + 1}`}</span>
          <span className={styles.name}>{name === '' ? 'A hidden card' : name}</span>
          <span className={styles.count}>{countOf(id)}</span>
        </button>
      ))}
    </div>
  )
}
