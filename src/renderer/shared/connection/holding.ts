import type { Hold, HoldAnswer } from '@protocol/holds'
import { createContext, useContext } from 'react'
import type { Readable } from './readable'

/** Who else is moving cards just now, and the way to be seen moving some. */
export interface Holding {
  readonly others: Readable<readonly Hold[]>
  /** Asked when cards are picked up, and again while they are carried. A page that lost its way holds them unasked. */
  readonly hold: (cardIds: readonly string[]) => Promise<HoldAnswer>
  readonly release: () => void
}

/** The page's own, given to all that is drawn in it. */
export const HoldingContext = createContext<Holding | null>(null)

export function useHolding(): Holding {
  const holding = useContext(HoldingContext)
  if (holding === null) throw new Error('This page was not given a way to hold cards')
  return holding
}
