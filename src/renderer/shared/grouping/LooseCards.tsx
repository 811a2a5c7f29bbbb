import { useDroppable } from '@dnd-kit/core'
import type { Card } from '@core/cards/cards'
import { memo, type MouseEvent } from 'react'
import { classNames } from '../parts/class-names'
import { targetId } from './drop'
import styles from './LooseCards.module.css'
import { WallCard } from './WallCard'

export interface LooseCardsProps {
  readonly cards: readonly Card[]
  readonly selectedIds: ReadonlySet<string>
  readonly tabStopId: string | null
  readonly onPick: (cardId: string, event: MouseEvent) => void
  readonly onFocus: (cardId: string) => void
}

/** The cards that are in no theme. A card from a theme dropped here leaves it. */
export const LooseCards = memo(function LooseCards({
  cards,
  selectedIds,
  tabStopId,
  onPick,
  onFocus,
}: LooseCardsProps) {
  const { setNodeRef, isOver } = useDroppable({ id: targetId({ to: 'no-theme' }) })
  return (
    <section ref={setNodeRef} aria-label="Cards to group" className={classNames(styles.loose, isOver && styles.over)}>
      {cards.length === 0 && <p className={styles.done}>Every card is in a theme.</p>}
      <ul className={styles.cards}>
        {cards.map((card) => (
          <WallCard
            key={card.id}
            card={card}
            selected={selectedIds.has(card.id)}
            tabStop={card.id === tabStopId}
            takesCards
            onPick={onPick}
            onFocus={onFocus}
          />
        ))}
      </ul>
    </section>
  )
})
