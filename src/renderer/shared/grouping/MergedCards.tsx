import type { Card } from '@core/cards/cards'
import { ChevronDown, ChevronRight, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../parts/Button'
import { counted } from '../words/counts'
import styles from './MergedCards.module.css'

export interface MergedCardsProps {
  readonly into: Card
  readonly cards: readonly Card[]
  readonly onUnmerge: (cardId: string) => void
}

/** What was said again, word for word, under the card that stands for it: shown on request, and taken out again. */
export function MergedCards({ into, cards, onUnmerge }: MergedCardsProps) {
  const [open, setOpen] = useState(false)
  const Icon = open ? ChevronDown : ChevronRight
  return (
    <div className={styles.merged}>
      <button
        type="button"
        aria-expanded={open}
        aria-label={`Said again in ${counted(cards.length, 'more card')}, under card ${into.number}`}
        className={styles.opener}
        onClick={() => setOpen(!open)}
      >
        <Icon aria-hidden size={16} /> Said again in {counted(cards.length, 'more card')}
      </button>
      {open && (
        <ul aria-label={`Merged into card ${into.number}`} className={styles.cards}>
          {cards.map(({ id, number, text }) => (
            <li key={id} className={styles.card}>
              <span className={styles.words}>
                <span className={styles.number}>{number}</span> {text}
              </span>
              <Button
                size="small"
                variant="quiet"
                icon={Undo2}
                aria-label={`Take card ${number} out again`}
                onClick={() => onUnmerge(id)}
              >
                Take out
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
