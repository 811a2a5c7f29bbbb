import type { Card } from '@core/cards/cards'
import { MergeCardsDialog } from './MergeCardsDialog'

/** Which cards are to be merged: those that were selected, or one group after the other of those that look alike. */
export type ToMerge = { readonly what: 'selected'; readonly cards: readonly Card[] } | { readonly what: 'alike' }

export interface MergingProps {
  readonly toMerge: ToMerge
  readonly alike: readonly (readonly Card[])[]
  readonly onMerge: (cardIds: readonly string[], intoCardId: string) => void
  readonly onApart: (cards: readonly Card[]) => void
  readonly onClose: () => void
}

export function Merging({ toMerge, alike, onMerge, onApart, onClose }: MergingProps) {
  if (toMerge.what === 'selected') {
    return (
      <MergeCardsDialog
        cards={toMerge.cards}
        onMerge={(cardIds, intoCardId) => {
          onClose()
          onMerge(cardIds, intoCardId)
        }}
        onClose={onClose}
      />
    )
  }
  const [group] = alike
  if (group === undefined) return null
  const goOn = () => alike.length === 1 && onClose()
  return (
    <MergeCardsDialog
      key={group.map(({ id }) => id).join(' ')}
      cards={group}
      left={alike.length - 1}
      onMerge={(cardIds, intoCardId) => {
        goOn()
        onMerge(cardIds, intoCardId)
      }}
      onApart={() => {
        goOn()
        onApart(group)
      }}
      onClose={onClose}
    />
  )
}
