import type { Card } from '@core/cards/cards'
import { Filter } from '../../../shared/parts/Filter'

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
    { id: null, label: 'All', count: cards.length },
    ...tags.map((tag) => ({ id: tag, label: tag, count: counts.get(tag) ?? 0 })),
    ...(counts.has('') ? [{ id: '', label: 'No tag', count: counts.get('') ?? 0 }] : []),
  ]
  return <Filter label="Show cards by tag" choices={choices} selected={selected} onSelect={onSelect} />
}
