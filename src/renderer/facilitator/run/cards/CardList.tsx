import type { Card } from '@core/cards/cards'
import { useCallback, useRef, useState } from 'react'
import type { DoAct } from '../panel'
import { CardMenu } from './CardMenu'
import { CardTile } from './CardTile'
import styles from './CardList.module.css'

export interface CardListProps {
  readonly cards: readonly Card[]
  readonly whoOf: ReadonlyMap<string, string>
  readonly act: DoAct
}

/** Cards as a wall to read and to look after: correct, hide, take back. */
export function CardList({ cards, whoOf, act }: CardListProps) {
  const [menu, setMenu] = useState<{ readonly cardId: string; readonly anchor: HTMLElement } | null>(null)
  const [editingId, setEditingId] = useState<string | null>(null)
  const latest = useRef(cards)
  latest.current = cards
  const openMenu = useCallback((cardId: string, anchor: HTMLElement) => setMenu({ cardId, anchor }), [])
  const edited = useCallback(
    (cardId: string, text: string | null) => {
      setEditingId(null)
      const card = latest.current.find(({ id }) => id === cardId)
      if (text !== null && card !== undefined && text.trim() !== card.text) void act({ type: 'editCard', cardId, text })
    },
    [act],
  )
  const chosen = menu === null ? undefined : cards.find(({ id }) => id === menu.cardId)
  return (
    <>
      <ol className={styles.cards}>
        {cards.map((card) => (
          <CardTile
            key={card.id}
            card={card}
            who={card.participantId === null ? null : (whoOf.get(card.participantId) ?? 'Someone')}
            editing={editingId === card.id}
            onMenu={openMenu}
            onEdited={edited}
          />
        ))}
      </ol>
      {menu !== null && chosen !== undefined && (
        <CardMenu
          card={chosen}
          anchor={menu.anchor}
          act={act}
          onEdit={() => setEditingId(chosen.id)}
          onClose={() => setMenu(null)}
        />
      )}
    </>
  )
}
