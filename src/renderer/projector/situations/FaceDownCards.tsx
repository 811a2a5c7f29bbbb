import { useWords } from '../language'
import styles from './FaceDownCards.module.css'

const mostDrawn = 60

/** How many cards there are, as a number and as cards that lie face down: not one word of them is in this window. */
export function FaceDownCards({ cards, words: said }: { cards: number; words: string }) {
  const words = useWords()
  return (
    <div className={styles.held}>
      <p className={styles.count}>{words.cardsSoFar(cards)}</p>
      <div aria-hidden className={styles.cards}>
        {Array.from({ length: Math.min(cards, mostDrawn) }, (_, index) => (
          <span key={index} className={styles.card} />
        ))}
      </div>
      <p className={styles.words}>{said}</p>
    </div>
  )
}
