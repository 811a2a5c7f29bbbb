import type { Timer } from '@core/agenda/agenda'

/** How urgent a timer is. `ready` has not run yet. */
export type TimerPhase = 'ready' | 'enough' | 'short' | 'last' | 'over'

export interface TimerReading {
  readonly phase: TimerPhase
  readonly paused: boolean
  /** `4:05`: what is left, or by how much it is over. */
  readonly clock: string
  /** What is left, 0 to 1. */
  readonly share: number
  /** Until the clock shows another time; null while it stands still. */
  readonly changesInMs: number | null
}

const shortFrom = 0.2
const lastFrom = 0.05

/** `now` in ms since 1970, on the clock of the laptop that holds the workshop. */
export function readTimer(timer: Timer, now: number): TimerReading {
  const paused = timer.state === 'paused'
  const remainingMs = paused ? timer.remainingMs : timer.endsAt - now
  const share = timer.durationMs <= 0 ? 0 : Math.min(1, Math.max(0, remainingMs / timer.durationMs))
  const ready = paused && remainingMs === timer.durationMs
  return {
    phase: ready ? 'ready' : phaseOf(remainingMs, share),
    paused: paused && !ready,
    clock: clock(remainingMs > 0 ? Math.ceil(remainingMs / 1000) : Math.floor(-remainingMs / 1000)),
    share,
    changesInMs: paused ? null : untilNextSecond(remainingMs),
  }
}

function phaseOf(remainingMs: number, share: number): TimerPhase {
  if (remainingMs <= 0) return 'over'
  if (share <= lastFrom) return 'last'
  return share <= shortFrom ? 'short' : 'enough'
}

function clock(seconds: number): string {
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor((seconds % 3600) / 60)
  const twoDigits = (number: number) => String(number).padStart(2, '0')
  const rest = twoDigits(seconds % 60)
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${rest}` : `${minutes}:${rest}`
}

/** Counting down, the shown second ends where the whole ones do; over time it ends a second after it began. */
function untilNextSecond(remainingMs: number): number {
  const past = ((remainingMs % 1000) + 1000) % 1000
  return past === 0 ? 1000 : past
}
