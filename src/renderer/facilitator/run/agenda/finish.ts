import type { FacilitatorView } from '@core/views'
import { remainingMs } from '../../../shared/timer/timer-in-words'

/** When the workshop ends if every stage takes its minutes from now on, ms since 1970; null before it starts. */
export function finishAt(
  view: Pick<FacilitatorView, 'stages' | 'currentStageId' | 'timer'>,
  now: number,
): number | null {
  const current = view.stages.findIndex(({ id }) => id === view.currentStageId)
  if (current < 0) return null
  const later = view.stages.slice(current + 1).reduce((sum, { minutes }) => sum + minutes * 60_000, 0)
  return now + Math.max(0, remainingMs(view.timer, now)) + later
}
