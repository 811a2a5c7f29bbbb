import type { Card } from '@core/cards/cards'
import { EyeOff, MoreHorizontal } from 'lucide-react'
import { memo } from 'react'
import { classNames } from '../../../shared/parts/class-names'
import { CardEditor } from './CardEditor'
import { cardName } from '../../../shared/words/names'
import styles from './CardTile.module.css'

export interface CardTileProps {
  readonly card: Card
  /** Who said it, or null for what the room said. */
  readonly who: string | null
  readonly editing: boolean
  readonly onMenu: (cardId: string, button: HTMLButtonElement) => void
  readonly onEdited: (cardId: string, text: string | null) => void
}

/** One card as the facilitator sees it: its words first, then number, who said it, and what is special about it. */
export const CardTile = memo(function CardTile({ card, who, editing, onMenu, onEdited }: CardTileProps) {
  return (
    <li className={classNames(styles.card, card.hidden && styles.hidden)}>
      {editing ? (
        <CardEditor card={card} onDone={(text) => onEdited(card.id, text)} />
      ) : (
        <p className={styles.text}>{card.text}</p>
      )}
      <p className={styles.foot}>
        <span className={styles.number}>{card.number}</span>
        <span>{who ?? 'The room'}</span>
        {card.enteredBy !== 'attendee' && card.participantId !== null && <span>entered for someone</span>}
        {card.tag !== '' && <span className={styles.tag}>{card.tag}</span>}
        {card.hidden && (
          <span className={styles.mark}>
            <EyeOff aria-hidden size={14} /> hidden
          </span>
        )}
      </p>
      <button
        type="button"
        className={styles.menu}
        aria-haspopup="menu"
        aria-label={`More for ${cardName(card)}`}
        onClick={(event) => onMenu(card.id, event.currentTarget)}
      >
        <MoreHorizontal aria-hidden size={18} />
      </button>
    </li>
  )
})
