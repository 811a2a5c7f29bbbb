import { useCallback, useSyncExternalStore } from 'react'
import { roomNow } from '../connection/room-clock'

/**
 * The laptop’s time, ms since 1970, in whole steps of `everyMs`; drawn again at each step while that is wanted. It is
 * never behind: a timer that was just started does not show more than its minutes.
 */
export function useNow(everyMs: number, wanted = true): number {
  const subscribe = useCallback(
    (onStep: () => void) => {
      if (!wanted) return () => {}
      const timer = setInterval(onStep, everyMs)
      return () => clearInterval(timer)
    },
    [everyMs, wanted],
  )
  return useSyncExternalStore(subscribe, () => Math.ceil(roomNow() / everyMs) * everyMs)
}
