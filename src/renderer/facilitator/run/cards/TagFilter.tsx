import type { Card } from '@core/cards/cards'
import { classNames } from '../../../shared/parts/class-names'
import styles from './TagFilter.module.css'

export interface TagFilterProps {
  readonly tags: readonly string[]
  readonly cards: readonly Card[]
  /** Null shows every card. */
  readonly selected: string | null
  readonly onSelect: (tag: string | null) => void
}

/** Cards of one tag only, with how many there are. */
export function TagFilter({ tags, cards, selected, onSelect }: TagFilterProps) {
  const counts = new Map<string, number>()
  for (const { tag } of cards) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  const choices = [
    { tag: null, label: 'All', count: cards.length },
    ...tags.map((tag) => ({ tag, label: tag, count: counts.get(tag) ?? 0 })),
    ...(counts.has('') ? [{ tag: '', label: 'No tag', count: counts.get('') ?? 0 }] : []),
  ]
  return (
    <div role="group" aria-label="Show cards by tag" className={styles.filter}>
      {choices.map(({ tag, label, count }) => (
        <button
          key={label}
          type="button"
          aria-pressed={tag === selected}
          className={classNames(styles.choice, tag === selected && styles.selected)}
          onClick={() => onSelect(tag)}
        >
          {label} <span className={styles.count}>{count}</span>
        </button>
      ))}
    </div>
  )
}
