import type { Timer } from '@core/agenda/agenda'
import { useEffect, useState } from 'react'
import { readTimer, type TimerReading } from './timer-reading'

/** The timer as it reads now; drawn again each time the clock shows another second. */
export function useTimerReading(timer: Timer): TimerReading {
  const [now, setNow] = useState(Date.now)
  // A timer that was just started ends later than the last look at the clock would have it.
  const [seen, setSeen] = useState(timer)
  if (seen !== timer) {
    setSeen(timer)
    setNow(Date.now)
  }
  const reading = readTimer(timer, now)
  useEffect(() => {
    if (reading.changesInMs === null) return
    // A timeout may come early by a fraction of a millisecond, and would then show the same second again.
    const timeout = setTimeout(() => setNow(Date.now), reading.changesInMs + 2)
    return () => clearTimeout(timeout)
  }, [reading.changesInMs, now])
  return reading
}
