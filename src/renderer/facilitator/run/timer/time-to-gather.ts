import type { Timer } from '@core/agenda/agenda'
import { timeOfDay } from '../../../shared/words/dates'

/** When people should be back: the time of day once the timer runs, the minutes until then. */
export function timeToGather(timer: Timer, now: number): string {
  if (timer.state === 'paused')
    return `${Math.max(0, Math.ceil(timer.remainingMs / 60_000))} minutes, from when you start the timer`
  const at = timeOfDay(timer.endsAt)
  return timer.endsAt < now ? `Back since ${at}` : `Back at ${at}`
}
