import { holdTimes, mostHeldCards, type Mover } from '@protocol/holds'
import { useCallback, useEffect, useRef } from 'react'
import { useHolding } from '../connection/holding'
import { useLatest } from '../parts/use-latest'

interface Hold {
  readonly take: (cardIds: readonly string[]) => void
  readonly letGo: () => void
}

/** Holds cards for as long as they are carried. `onRefused` hears that somebody else was first, or took over. */
export function useHold(onRefused: (by: Mover) => void): Hold {
  const holding = useHolding()
  const refused = useLatest(onRefused)
  const renewal = useRef<ReturnType<typeof setInterval> | null>(null)
  const letGo = useCallback(() => {
    if (renewal.current === null) return
    clearInterval(renewal.current)
    renewal.current = null
    holding.release()
  }, [holding])
  const take = useCallback(
    (cardIds: readonly string[]) => {
      const ask = async () => {
        const answer = await holding.hold(cardIds.slice(0, mostHeldCards))
        if (!answer.held && renewal.current === mine) refused.current(answer.by)
      }
      const mine = setInterval(() => void ask(), holdTimes.renewedEveryMs)
      renewal.current = mine
      void ask()
    },
    [holding, refused],
  )
  useEffect(() => letGo, [letGo])
  return { take, letGo }
}
