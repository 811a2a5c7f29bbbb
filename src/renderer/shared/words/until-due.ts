import { daysUntil } from '@core/across/due'
import { counted } from './counts'

/** `3 weeks overdue`, `due tomorrow`, `due in 5 days`; empty where it is due on no day. */
export function untilDueInWords(due: string, today: string): string {
  const days = daysUntil(due, today)
  if (days === null) return ''
  if (days === 0) return 'due today'
  if (days === 1) return 'due tomorrow'
  return days < 0 ? `${lengthInWords(-days)} overdue` : `due in ${lengthInWords(days)}`
}

/** In the largest unit that still says enough; never longer than it is. */
function lengthInWords(days: number): string {
  if (days < 14) return counted(days, 'day')
  if (days < 61) return counted(Math.floor(days / 7), 'week')
  if (days < 731) return counted(Math.floor(days / 30.4), 'month')
  return counted(Math.floor(days / 365), 'year')
}
