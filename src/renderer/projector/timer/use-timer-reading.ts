import type { Timer } from '@core/agenda/agenda'
import { useEffect, useState } from 'react'
import { roomNow } from '../../shared/connection/room-clock'
import { readTimer, type TimerReading } from './timer-reading'

/** The timer as it reads now; drawn again each time the clock shows another second. */
export function useTimerReading(timer: Timer): TimerReading {
  const [now, setNow] = useState(roomNow)
  // A timer that was just started ends later than the last look at the clock would have it.
  const [seen, setSeen] = useState(timer)
  if (seen !== timer) {
    setSeen(timer)
    setNow(roomNow)
  }
  useEffect(() => {
    const { changesInMs } = readTimer(timer, now)
    if (changesInMs === null) return
    // A timeout may come early by a fraction of a millisecond, and would then show the same second again.
    const timeout = setTimeout(() => setNow(roomNow), changesInMs + 2)
    return () => clearTimeout(timeout)
  }, [timer, now])
  return readTimer(timer, now)
}
