import type { Card } from '@core/cards/cards'
import { memo } from 'react'
import type { DoAct } from '../panel'
import styles from './CardList.module.css'
import { CardTile } from './CardTile'

export interface CardListProps {
  readonly cards: readonly Card[]
  readonly whoOf: ReadonlyMap<string, string>
  readonly act: DoAct
}

/** Cards as a wall to read and to look after: correct, hide, take back. */
export const CardList = memo(function CardList({ cards, whoOf, act }: CardListProps) {
  return (
    <ol className={styles.cards}>
      {cards.map((card) => (
        <CardTile
          key={card.id}
          card={card}
          who={whoSaid(card, whoOf)}
          act={act}
        />
      ))}
    </ol>
  )
})

/** Whose words a card holds; null where they are the room's. */
function whoSaid({ enteredBy, participantId }: Card, whoOf: ReadonlyMap<string, string>): string | null {
  if (enteredBy === 'import') return 'Online'
  return participantId === null ? null : (whoOf.get(participantId) ?? null)
}
