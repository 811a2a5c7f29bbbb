import type { Stage } from '@core/agenda/agenda'
import type { Skip } from '@core/agenda/skips'
import { listed } from '../../../shared/words/counts'
import { minutesInWords } from '../../../shared/words/durations'

/** `4 minutes behind`, `2 minutes ahead` or `On time`. */
export function scheduleInWords(minutesAhead: number): string {
  if (minutesAhead === 0) return 'On time'
  return `${minutesInWords(Math.abs(minutesAhead))} ${minutesAhead < 0 ? 'behind' : 'ahead'}`
}

/** What would help a room that is behind; null where it is not, or nothing would. */
export function helpInWords(minutesAhead: number, skip: Stage | null): string | null {
  return minutesAhead >= 0 || skip === null ? null : `Skipping ${skip.title} gives ${skip.minutes} back.`
}

/** Said where a click would skip stages. */
export function skipInWords({ stages, minutes }: Skip): string {
  return `Skips ${listed(stages.map(({ title }) => title))}: gives ${minutesInWords(minutes)} back`
}
