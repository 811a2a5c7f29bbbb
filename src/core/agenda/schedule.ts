import type { Agenda, Stage } from './agenda'

const minuteMs = 60_000

/** How the workshop stands against its agenda. Times are ms since 1970; minutes are whole. */
export interface Schedule {
  /** Above 0 is ahead of the agenda, below 0 behind it. */
  readonly minutesAhead: number
  /** When the last stage ends if each one from here takes the minutes that it was given. */
  readonly endsAt: number
  /** When it was to end, as the agenda stands now. */
  readonly plannedEndsAt: number
  /** Each stage after this one, in order, with the end if it alone is skipped. */
  readonly skipping: readonly { readonly stageId: string; readonly minutes: number; readonly endsAt: number }[]
}

/**
 * Where the workshop is against its agenda; null before it starts. A stage that takes longer than its minutes makes the
 * room late minute by minute; one that has time left makes it early only once the room goes on.
 *
 * Stages before the current one count with the minutes that they were given, whether the room was in them or not: to
 * skip one is to be ahead by its minutes.
 */
export function scheduleAt(
  agenda: Pick<Agenda, 'stages' | 'currentStageId' | 'startedAt' | 'enteredAt'>,
  now: number,
): Schedule | null {
  const { stages, currentStageId, startedAt, enteredAt } = agenda
  const place = stages.findIndex(({ id }) => id === currentStageId)
  const current = stages[place]
  if (current === undefined || startedAt === null || enteredAt === null) return null
  const later = stages.slice(place + 1)
  const currentEndsAt = Math.max(now, enteredAt + current.minutes * minuteMs)
  const endsAt = currentEndsAt + millisecondsOf(later)
  const plannedEndsAt = startedAt + millisecondsOf(stages)
  return {
    minutesAhead: wholeMinutes(plannedEndsAt - endsAt),
    endsAt,
    plannedEndsAt,
    skipping: later.map(({ id, minutes }) => ({ stageId: id, minutes, endsAt: endsAt - minutes * minuteMs })),
  }
}

function millisecondsOf(stages: readonly Stage[]): number {
  return stages.reduce((sum, { minutes }) => sum + minutes, 0) * minuteMs
}

/** Towards 0, so that a room is not called late for seconds; and never -0. */
function wholeMinutes(ms: number): number {
  return Math.trunc(ms / minuteMs) + 0
}
