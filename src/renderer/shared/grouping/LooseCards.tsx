import type { Card } from '@core/cards/cards'
import { memo, type MouseEvent } from 'react'
import { classNames } from '../parts/class-names'
import type { CardsByKey } from './by-theme'
import styles from './LooseCards.module.css'
import { Pane } from './Pane'
import { WallCard } from './WallCard'
import { useOnWall } from './wall-state'

export interface LooseCardsProps {
  readonly cards: readonly Card[]
  readonly merged: CardsByKey
  readonly onPick: (cardId: string, event: MouseEvent) => void
  readonly onFocus: (cardId: string) => void
  readonly onUnmerge: (cardId: string) => void
}

/** The cards that are in no theme. A card from a theme dropped here leaves it. */
export const LooseCards = memo(function LooseCards(props: LooseCardsProps) {
  const { cards, merged, onPick, onFocus, onUnmerge } = props
  const over = useOnWall((state) => state.over === 'no-theme' && state.carried !== null)
  return (
    <section aria-label="Cards to group" data-place="no-theme" className={classNames(styles.loose, over && styles.over)}>
      <Pane name="loose" className={styles.inner}>
        {cards.length === 0 && <p className={styles.done}>Every card is in a theme.</p>}
        <ul className={styles.cards}>
          {cards.map((card) => (
            <WallCard
              key={card.id}
              card={card}
              merged={merged.get(card.id)}
              takesCards
              onPick={onPick}
              onFocus={onFocus}
              onUnmerge={onUnmerge}
            />
          ))}
        </ul>
      </Pane>
    </section>
  )
})
