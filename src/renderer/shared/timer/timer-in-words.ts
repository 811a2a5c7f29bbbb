import type { Timer } from '@core/agenda/agenda'

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

/** What the digits beside it mean, in words. */
export function timerInWords(timer: Timer, now: number): string {
  if (remainingMs(timer, now) < 0) return 'over by'
  if (timer.state === 'paused') return timer.remainingMs === timer.durationMs ? 'not started' : 'paused'
  switch (urgencyOf(timer, now)) {
    case 'last':
      return 'nearly over'
    case 'soon':
      return 'time is running out'
    default:
      return 'left'
  }
}
