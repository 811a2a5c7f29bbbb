import type { Card } from '@core/cards/cards'
import { memo, type MouseEvent } from 'react'
import { classNames } from '../parts/class-names'
import styles from './LooseCards.module.css'
import { Pane } from './Pane'
import { WallCard } from './WallCard'
import { useOnWall } from './wall-state'

export interface LooseCardsProps {
  readonly cards: readonly Card[]
  readonly onPick: (cardId: string, event: MouseEvent) => void
  readonly onFocus: (cardId: string) => void
}

/** The cards that are in no theme. A card from a theme dropped here leaves it. */
export const LooseCards = memo(function LooseCards({ cards, onPick, onFocus }: LooseCardsProps) {
  const over = useOnWall((state) => state.over === 'no-theme' && state.carried !== null)
  return (
    <section aria-label="Cards to group" data-place="no-theme" className={classNames(styles.loose, over && styles.over)}>
      <Pane name="loose" className={styles.inner}>
        {cards.length === 0 && <p className={styles.done}>Every card is in a theme.</p>}
        <ul className={styles.cards}>
          {cards.map((card) => (
            <WallCard key={card.id} card={card} takesCards onPick={onPick} onFocus={onFocus} />
          ))}
        </ul>
      </Pane>
    </section>
  )
})
