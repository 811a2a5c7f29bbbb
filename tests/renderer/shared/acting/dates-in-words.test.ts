import { describe, expect, it } from 'vitest'
import { dateFromWords } from '../../../../src/renderer/shared/acting/dates-in-words'

// A Sunday: the last day of the week that began on Monday 16 November.
const today = '2026-11-22'

describe('a due date in words, said on Sunday 22 November 2026', () => {
  it.each([
    ['fri 2 weeks', '2026-12-04'],
    ['Friday in two weeks', '2026-12-04'],
    ['2 weeks on Friday', '2026-12-04'],
    ['fri 1 week', '2026-11-27'],
    ['friday week', '2026-12-04'],
    ['week on Friday', '2026-12-04'],
    ['fri', '2026-11-27'],
    ['by Friday', '2026-11-27'],
    ['tomorrow', '2026-11-23'],
    ['in a fortnight', '2026-12-06'],
    ['6 weeks', '2027-01-03'],
    ['3 months', '2027-02-22'],
    ['12 March', '2027-03-12'],
    ['12th of March', '2027-03-12'],
    ['12 nov', '2027-11-12'],
    ['12/3', '2027-03-12'],
    ['12/03/27', '2027-03-12'],
    ['1.2.27', '2027-02-01'],
    ['2027-03-12', '2027-03-12'],
    ['Fri 27 Nov', '2026-11-27'],
    ['Fri 4 Dec 2026', '2026-12-04'],
    ['12 March 2024', '2024-03-12'],
    ['end of the month', '2026-11-30'],
    ['end of next month', '2026-12-31'],
    ['next month', '2026-12-31'],
    ['end of March', '2027-03-31'],
    ['March', '2027-03-31'],
    ['end of Feb 2028', '2028-02-29'],
    ['mid January', '2027-01-15'],
    ['mid-Jan', '2027-01-15'],
    ['november', '2026-11-30'],
    ['25th', '2026-11-25'],
    ['the 3rd', '2026-12-03'],
  ])('“%s” is %s', (said, due) => {
    expect(dateFromWords(said, today)).toBe(due)
  })

  it.each([
    '',
    '  ',
    'soon',
    'we may meet on the 3rd floor',
    '31/2',
    '31 feb',
    'fri or sat',
    '45th',
    'when 12 March is over',
  ])('“%s” is not a date', (said) => {
    expect(dateFromWords(said, today)).toBeNull()
  })
})

it('counts weeks from Monday, whatever the day it is said on', () => {
  expect(dateFromWords('fri 2 weeks', '2026-11-16')).toBe('2026-12-04')
  expect(dateFromWords('fri 2 weeks', '2026-11-21')).toBe('2026-12-04')
  expect(dateFromWords('fri 2 weeks', '2026-11-23')).toBe('2026-12-11')
})

it('takes the day itself as a week away, when a weekday is named with “week”', () => {
  expect(dateFromWords('friday week', '2026-11-27')).toBe('2026-12-11')
})

it('skips months that do not have the day', () => {
  expect(dateFromWords('31st', '2026-11-22')).toBe('2026-12-31')
  expect(dateFromWords('31st', '2027-01-31')).toBe('2027-03-31')
})
