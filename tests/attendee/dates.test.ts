import { expect, it } from 'vitest'
import { dateInWords, meetAgain, minutesAndSeconds } from '../../src/attendee/dates'
import { wordsIn } from '../../src/attendee/words/languages'

it('says a date in either language, whatever the browser knows', () => {
  expect(dateInWords('2026-03-14', wordsIn.en, 'long')).toBe('Saturday 14 March 2026')
  expect(dateInWords('2026-03-14', wordsIn.cy, 'long')).toBe('Dydd Sadwrn 14 Mawrth 2026')
  expect(dateInWords('2026-06-01', wordsIn.cy, 'short')).toBe('1 Mehefin 2026')
  expect(dateInWords('some day', wordsIn.en, 'long')).toBe('some day')
})

it('says what is left of a stage', () => {
  expect([600_400, 65_000, 59_600, 400, 0, -5000].map(minutesAndSeconds)).toEqual(['10:00', '1:05', '1:00', '0:00', '0:00', '0:00'])
})

it('says when the room meets again in its own words, or else by the calendar', () => {
  const at = '2018-05-15T09:30'
  expect(meetAgain({ nextMeeting: 'In May', nextMeetingAt: at }, wordsIn.en)).toBe('In May')
  expect(meetAgain({ nextMeeting: '', nextMeetingAt: at }, wordsIn.cy)).toBe('Dydd Mawrth 15 Mai 2018, 09:30')
  expect(meetAgain({ nextMeeting: '', nextMeetingAt: '2018-05-15' }, wordsIn.en)).toBe('Tuesday 15 May 2018')
  expect(meetAgain({ nextMeeting: '', nextMeetingAt: '' }, wordsIn.en)).toBe('')
})
