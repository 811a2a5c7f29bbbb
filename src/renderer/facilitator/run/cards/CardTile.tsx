import type { Card } from '@core/cards/cards'
import { Eye, EyeOff, Pencil, Undo2 } from 'lucide-react'
import { memo, useState } from 'react'
import { classNames } from '../../../shared/parts/class-names'
import { Menu } from '../../../shared/parts/Menu'
import { showToast } from '../../../shared/parts/toast-queue'
import { enteredForLabel } from '../../../shared/words/labels'
import { cardName } from '../../../shared/words/names'
import type { DoAct } from '../panel'
import { CardEditor } from './CardEditor'
import styles from './CardTile.module.css'

export interface CardTileProps {
  readonly card: Card
  /** Who said it, or null for what the room said. */
  readonly who: string | null
  readonly act: DoAct
}

/** One card as the facilitator sees it: its words first, then number, who said it, and what is special about it. */
export const CardTile = memo(function CardTile({ card, who, act }: CardTileProps) {
  const [editing, setEditing] = useState(false)
  const cardId = card.id
  const edited = (text: string | null) => {
    setEditing(false)
    if (text !== null && text.trim() !== card.text) void act({ type: 'editCard', cardId, text })
  }
  const withdraw = async () => {
    const outcome = await act({ type: 'withdrawCard', cardId })
    if (!outcome.accepted) return
    const undo = { label: 'Undo', onAct: () => void act({ type: 'undo' }) }
    showToast({ text: `Card ${card.number} was taken back.`, action: undo })
  }
  return (
    <li className={classNames(styles.card, card.hidden && styles.hidden)}>
      {editing ? <CardEditor card={card} onDone={edited} /> : <p className={styles.text}>{card.text}</p>}
      <p className={styles.foot}>
        <span className={styles.number}>{card.number}</span>
        <span>{who ?? 'The room'}</span>
        {card.enteredBy !== 'attendee' && card.participantId !== null && <span>{enteredForLabel}</span>}
        {card.tag !== '' && <span className={styles.tag}>{card.tag}</span>}
        {card.hidden && (
          <span className={styles.mark}>
            <EyeOff aria-hidden size={14} /> Hidden from the room
          </span>
        )}
      </p>
      <div className={styles.menu}>
        <Menu
          label={`More for ${cardName(card)}`}
          choices={[
            { id: 'edit', label: 'Correct the words', icon: Pencil, onSelect: () => setEditing(true) },
            {
              id: 'hide',
              label: card.hidden ? 'Show again' : 'Hide from the room',
              icon: card.hidden ? Eye : EyeOff,
              onSelect: () => void act({ type: 'hideCard', cardId, hidden: !card.hidden }),
            },
            { id: 'withdraw', label: 'Take the card back', icon: Undo2, onSelect: () => void withdraw() },
          ]}
        />
      </div>
    </li>
  )
})
