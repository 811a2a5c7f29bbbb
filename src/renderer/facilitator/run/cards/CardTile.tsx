import { isEnteredFor } from '@core/actor'
import type { Card } from '@core/cards/cards'
import { Eye, EyeOff, Highlighter, Pencil, Undo2 } from 'lucide-react'
import { memo, useEffect, useRef, useState } from 'react'
import { classNames } from '../../../shared/parts/class-names'
import { Menu } from '../../../shared/parts/Menu'
import { showToast } from '../../../shared/parts/toast-queue'
import { enteredForLabel } from '../../../shared/words/labels'
import { cardName } from '../../../shared/words/names'
import { spotlightTarget, useSpotlightChoice } from '../../../shared/spotlight/spotlight'
import { afterMenu } from '../../../shared/parts/after-menu'
import type { DoAct } from '../panel'
import { BlackOutDialog } from './BlackOutDialog'
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
  const [blackingOut, setBlackingOut] = useState(false)
  const tile = useRef<HTMLLIElement>(null)
  const keyboardComesBack = useRef(false)
  const cardId = card.id
  const spotlight = useSpotlightChoice({ kind: 'card', id: cardId })
  useEffect(() => {
    if (!editing && keyboardComesBack.current) focusButtonOf(tile.current)
    keyboardComesBack.current = false
  }, [editing])
  const edited = (text: string | null) => {
    keyboardComesBack.current = tile.current?.contains(document.activeElement) ?? false
    setEditing(false)
    if (text !== null && text.trim() !== card.text) void act({ type: 'editCard', cardId, text })
  }
  const withdraw = async () => {
    const neighbour = tile.current?.nextElementSibling ?? tile.current?.previousElementSibling
    const outcome = await act({ type: 'withdrawCard', cardId })
    if (!outcome.accepted) return
    focusButtonOf(neighbour)
    const undo = { label: 'Undo', onAct: () => void act({ type: 'undo' }) }
    showToast({ text: `Card ${card.number} was taken back.`, action: undo })
  }
  return (
    <li ref={tile} {...spotlightTarget({ kind: 'card', id: cardId })} className={classNames(styles.card, card.hidden && styles.hidden)}>
      {editing ? <CardEditor card={card} onDone={edited} /> : <p className={styles.text}>{card.text}</p>}
      <p className={styles.foot}>
        <span className={styles.number}>{card.number}</span>
        <span>{who ?? 'The room'}</span>
        {isEnteredFor(card.enteredBy) && card.participantId !== null && <span>{enteredForLabel}</span>}
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
            ...spotlight,
            { id: 'edit', label: 'Correct the words', icon: Pencil, onSelect: () => afterMenu(() => setEditing(true)) },
            {
              id: 'hide',
              label: card.hidden ? 'Show again' : 'Hide from the room',
              icon: card.hidden ? Eye : EyeOff,
              onSelect: () => void act({ type: 'hideCard', cardId, hidden: !card.hidden }),
            },
            { id: 'black-out', label: 'Black out a name…', icon: Highlighter, onSelect: () => setBlackingOut(true) },
            { id: 'withdraw', label: 'Take the card back', icon: Undo2, onSelect: () => void withdraw() },
          ]}
        />
      </div>
      {blackingOut && <BlackOutDialog card={card} act={act} onClose={() => setBlackingOut(false)} />}
    </li>
  )
})

/** Where the keyboard goes on after something that it was in is gone. */
function focusButtonOf(tile: Element | null | undefined): void {
  tile?.querySelector('button')?.focus()
}
