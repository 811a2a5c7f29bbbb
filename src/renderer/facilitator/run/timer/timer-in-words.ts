import type { Timer } from '@core/agenda/agenda'
import { timerFace } from '../../../shared/words/durations'

/** How much of the time is left: more than a fifth, a fifth or less, a twentieth or less, none. */
export type Urgency = 'calm' | 'soon' | 'last' | 'over'

/** Milliseconds that are left at `now`; below 0 once over. */
export function remainingMs(timer: Timer, now: number): number {
  return timer.state === 'running' ? timer.endsAt - now : timer.remainingMs
}

export function urgencyOf(timer: Timer, now: number): Urgency {
  const left = remainingMs(timer, now)
  if (left < 0) return 'over'
  if (left <= timer.durationMs * 0.05) return 'last'
  return left <= timer.durationMs * 0.2 ? 'soon' : 'calm'
}

/** What the digits mean, in words: nothing while there is time and the timer runs. */
export function timerInWords(timer: Timer, now: number): string {
  const left = remainingMs(timer, now)
  if (left < 0) return `over by ${timerFace(-left)}`
  if (timer.state === 'paused') return left === timer.durationMs ? 'not started' : 'paused'
  switch (urgencyOf(timer, now)) {
    case 'last':
      return 'nearly over'
    case 'soon':
      return 'time is running out'
    default:
      return 'left'
  }
}
