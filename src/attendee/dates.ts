import type { Details } from '@core/details/details'
import type { Words } from './words/words'

/**
 * An ISO calendar date in words; what is no date comes back as it is. The words are the page's own: browsers without
 * Welsh would say `2026 M03 14`.
 */
export function dateInWords(iso: string, { dates }: Words, length: 'long' | 'short'): string {
  const date = new Date(`${iso}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return iso
  const weekday = dates.weekdays[date.getUTCDay()] ?? ''
  const month = dates.months[date.getUTCMonth()] ?? ''
  const day = `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`
  return length === 'long' ? `${weekday} ${day}` : day
}

/** When the room meets again: in its own words, or else the day and the time that calendars get; empty for never. */
export function meetAgain(details: Pick<Details, 'nextMeeting' | 'nextMeetingAt'>, words: Words): string {
  if (details.nextMeeting !== '') return details.nextMeeting
  const [day = '', time = ''] = details.nextMeetingAt.split('T')
  return [day === '' ? '' : dateInWords(day, words, 'long'), time].filter((part) => part !== '').join(', ')
}

/** What is left as `4:05`. */
export function minutesAndSeconds(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
