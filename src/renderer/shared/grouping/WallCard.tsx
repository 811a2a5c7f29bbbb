import type { Card } from '@core/cards/cards'
import { Hand } from 'lucide-react'
import { memo, type MouseEvent } from 'react'
import { classNames } from '../parts/class-names'
import { instructionsId } from './Carrying'
import { placeId } from './drop'
import { heldMark } from './held-in-words'
import { spotlightTarget } from '../spotlight/spotlight'
import { MergedCards } from './MergedCards'
import styles from './WallCard.module.css'
import { useOnWall } from './wall-state'

export interface WallCardProps {
  readonly card: Card
  /** The cards that were merged into it. */
  readonly merged: readonly Card[] | undefined
  /** Another card can be put on it, which makes a theme of both. */
  readonly takesCards: boolean
  readonly onPick: (cardId: string, event: MouseEvent) => void
  readonly onFocus: (cardId: string) => void
  readonly onUnmerge: (cardId: string) => void
}

/** A card on the wall: select it, or carry it elsewhere. */
export const WallCard = memo(function WallCard(props: WallCardProps) {
  const { card, merged, takesCards, onPick, onFocus, onUnmerge } = props
  const { id, number, text } = card
  const place = placeId({ at: 'card', cardId: id })
  const selected = useOnWall(({ selection }) => selection.ids.has(id))
  const tabStop = useOnWall(({ tabStopId }) => tabStopId === id)
  const carried = useOnWall((state) => state.carried?.what === 'cards' && state.carried.cardIds.includes(id))
  const over = useOnWall((state) => takesCards && state.over === place && state.carried !== null)
  const heldBy = useOnWall((state) => state.heldBy.get(id) ?? null)
  return (
    <li data-place={takesCards ? place : undefined} {...spotlightTarget({ kind: 'card', id })}>
      <button
        type="button"
        data-card-id={id}
        tabIndex={tabStop ? 0 : -1}
        aria-pressed={selected}
        aria-describedby={instructionsId}
        className={classNames(
          styles.card,
          selected && styles.selected,
          carried && styles.carried,
          over && styles.over,
          heldBy !== null && styles.held,
        )}
        onClick={(event) => onPick(id, event)}
        onFocus={() => onFocus(id)}
      >
        <CardFace number={number} text={text} />
        {heldBy !== null && (
          <span className={styles.mark}>
            <Hand aria-hidden size={16} /> {heldMark(heldBy)}
          </span>
        )}
      </button>
      {merged !== undefined && <MergedCards into={card} cards={merged} onUnmerge={onUnmerge} />}
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
