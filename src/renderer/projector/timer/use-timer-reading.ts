import type { Timer } from '@core/agenda/agenda'
import { useEffect, useState } from 'react'
import { readTimer, type TimerReading } from './timer-reading'

/** The timer as it reads now; drawn again each time the clock shows another second. */
export function useTimerReading(timer: Timer): TimerReading {
  const [, setTick] = useState(0)
  const reading = readTimer(timer, Date.now())
  useEffect(() => {
    if (reading.changesInMs === null) return
    // A timeout may come early by a fraction of a millisecond, and would then show the same second again.
    const timeout = setTimeout(() => setTick((tick) => tick + 1), reading.changesInMs + 2)
    return () => clearTimeout(timeout)
  })
  return reading
}
