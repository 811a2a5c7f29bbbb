import type { Card } from '@core/cards/cards'
import styles from './CarriedCards.module.css'
import { CardFace } from './WallCard'

/** What follows the pointer: the card, and how many go with it. */
export function CarriedCards({ card, count }: { readonly card: Card | undefined; readonly count: number }) {
  if (card === undefined) return null
  return (
    <div className={styles.carried}>
      <CardFace number={card.number} text={card.text} />
      {count > 1 && <span className={styles.count}>{count} cards</span>}
    </div>
  )
}
