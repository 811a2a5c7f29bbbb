import { describe, expect, it } from 'vitest'
import { dayMonthYear, longDate } from '../../../src/renderer/projector/dates'

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
