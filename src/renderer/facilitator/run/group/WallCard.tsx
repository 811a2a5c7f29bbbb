import { useDraggable, useDroppable } from '@dnd-kit/core'
import type { Card } from '@core/cards/cards'
import { type KeyboardEvent, memo, type MouseEvent } from 'react'
import { classNames } from '../../../shared/parts/class-names'
import { spotlightTarget } from '../../../shared/spotlight/spotlight'
import { targetId } from './drop'
import styles from './WallCard.module.css'

export interface WallCardProps {
  readonly card: Card
  readonly selected: boolean
  /** The one card of the wall that Tab stops at. */
  readonly tabStop: boolean
  /** Another card can be put on it, which makes a theme of both. */
  readonly takesCards: boolean
  readonly onPick: (cardId: string, event: MouseEvent) => void
  readonly onFocus: (cardId: string) => void
}

/** A card on the wall: select it, or drag it. What the dragging library tells it changes often; its words do not. */
export const WallCard = memo(function WallCard(props: WallCardProps) {
  const { card, selected, tabStop, takesCards, onPick, onFocus } = props
  const { attributes, listeners, setNodeRef, isDragging } = useDraggable({ id: card.id })
  const place = targetId({ to: 'card', cardId: card.id })
  const { setNodeRef: setPlace, isOver } = useDroppable({ id: place, disabled: !takesCards || isDragging })
  return (
    <li ref={setPlace} {...spotlightTarget({ kind: 'card', id: card.id })} className={styles.item}>
      <button
        ref={setNodeRef}
        type="button"
        data-card-id={card.id}
        tabIndex={tabStop ? 0 : -1}
        aria-pressed={selected}
        aria-describedby={attributes['aria-describedby']}
        className={classNames(
          styles.card,
          selected && styles.selected,
          isDragging && styles.carried,
          isOver && styles.over,
        )}
        onPointerDown={(event) => listeners?.['onPointerDown']?.(event)}
        onKeyDown={(event: KeyboardEvent) => listeners?.['onKeyDown']?.(event)}
        onClick={(event) => onPick(card.id, event)}
        onFocus={() => onFocus(card.id)}
      >
        <CardFace number={card.number} text={card.text} />
      </button>
    </li>
  )
})

/** A card's number and words, as they are on the wall and while it is carried. */
export const CardFace = memo(function CardFace({ number, text }: { readonly number: number; readonly text: string }) {
  return (
    <>
      <span className={styles.number}>
        <span className="visually-hidden">Card </span>
        {number}
      </span>
      <span className={styles.text}>{text}</span>
    </>
  )
})
