import { describe, expect, it } from 'vitest'
import { dayMonthYear, longDate } from '../../../src/renderer/projector/dates'
import { meetAgain } from '../../../src/renderer/projector/meet-again'

describe('dates on the projector', () => {
  it('are in words', () => {
    expect(longDate('2018-02-14', 'en')).toBe('Wednesday 14 February 2018')
    expect(dayMonthYear('2018-05-16', 'en')).toBe('16 May 2018')
  })

  it('are in Welsh words', () => {
    expect(longDate('2018-02-14', 'cy')).toBe('Dydd Mercher 14 Chwefror 2018')
    expect(dayMonthYear('2018-05-16', 'cy')).toBe('16 Mai 2018')
  })

  it('stay as they are where they are none', () => {
    expect(longDate('soon', 'en')).toBe('soon')
    expect(dayMonthYear('', 'cy')).toBe('')
  })
})

it('the room meets again as it said, or else by the calendar', () => {
  const at = '2018-05-15T09:30'
  expect(meetAgain({ nextMeeting: 'In May', nextMeetingAt: at }, 'en')).toBe('In May')
  expect(meetAgain({ nextMeeting: '', nextMeetingAt: at }, 'cy')).toBe('Dydd Mawrth 15 Mai 2018, 09:30')
  expect(meetAgain({ nextMeeting: '', nextMeetingAt: '2018-05-15' }, 'en')).toBe('Tuesday 15 May 2018')
  expect(meetAgain({ nextMeeting: '', nextMeetingAt: '' }, 'en')).toBe('')
})
