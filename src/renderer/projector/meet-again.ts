import type { Details } from '@core/details/details'
import type { Language } from '@core/language'
import { longDate } from './dates'

/** When the room meets again: in its own words, or else the day and the time that calendars get; empty for never. */
export function meetAgain(details: Pick<Details, 'nextMeeting' | 'nextMeetingAt'>, language: Language): string {
  if (details.nextMeeting !== '') return details.nextMeeting
  const [day = '', time = ''] = details.nextMeetingAt.split('T')
  return [longDate(day, language), time].filter((part) => part !== '').join(', ')
}
