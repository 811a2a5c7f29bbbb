import type { Card } from '@core/cards/cards'
import { useId, useState } from 'react'
import { Button } from '../parts/Button'
import { classNames } from '../parts/class-names'
import { Dialog } from '../parts/Dialog'
import { counted } from '../words/counts'
import styles from './MergeCardsDialog.module.css'

export interface MergeCardsDialogProps {
  /** At least two, in their order. */
  readonly cards: readonly Card[]
  readonly onMerge: (cardIds: readonly string[], intoCardId: string) => void
  /** How many more groups look alike, where the cards were suggested. */
  readonly left?: number
  /** Offered where the cards were suggested: they stay as they are. */
  readonly onApart?: () => void
  readonly onClose: () => void
}

/** The words side by side, and which of them stands for all. */
export function MergeCardsDialog({ cards, left = 0, onMerge, onApart, onClose }: MergeCardsDialogProps) {
  const [chosenId, setChosenId] = useState(cards[0]?.id ?? null)
  const name = useId()
  const kept = cards.find(({ id }) => id === chosenId) ?? cards[0]
  const others = cards.filter((card) => card !== kept).map(({ id }) => id)
  return (
    <Dialog
      title={onApart === undefined ? 'Merge these cards' : 'These say nearly the same'}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          {onApart !== undefined && <Button onClick={onApart}>Keep them apart</Button>}
          <Button variant="primary" disabled={kept === undefined} onClick={() => kept && onMerge(others, kept.id)}>
            Merge
          </Button>
        </>
      }
    >
      <fieldset className={styles.cards}>
        <legend className={styles.legend}>
          Which words stand for all? The others are kept under them, word for word, and can be taken out again.
        </legend>
        {cards.map((card, index) => (
          <label key={card.id} className={classNames(styles.card, card === kept && styles.kept)}>
            <span className={styles.choice}>
              <input
                type="radio"
                name={name}
                autoFocus={index === 0}
                checked={card === kept}
                onChange={() => setChosenId(card.id)}
              />
              Card {card.number}
            </span>
            <span className={styles.text}>{card.text}</span>
          </label>
        ))}
      </fieldset>
      {left > 0 && <p className={styles.left}>{counted(left, 'more group')} of cards look alike.</p>}
    </Dialog>
  )
}
