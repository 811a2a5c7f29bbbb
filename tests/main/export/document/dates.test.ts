import { dateInWords, shortDate } from '@main/export/document/dates'
import { afterEach, describe, expect, it, vi } from 'vitest'

const everyMonth = Array.from({ length: 12 }, (_, month) => `2018-${String(month + 1).padStart(2, '0')}-${14 + (month % 7)}`)

afterEach(() => void vi.unstubAllGlobals())

describe('a date in the plan’s words', () => {
  it('is what the languages’ own tables say, in every month', () => {
    for (const [language, locale] of [
      ['en', 'en-GB'],
      ['cy', 'cy'],
    ] as const) {
      const inFull = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
      const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
      for (const date of everyMonth) {
        expect(dateInWords(date, language)).toBe(inFull.format(new Date(date)).replace(',', ''))
        expect(shortDate(date, language)).toBe(short.format(new Date(date)).replace('Sept ', 'Sep '))
      }
    }
  })

  it('needs no tables of the machine: Electron’s has no Welsh', () => {
    vi.stubGlobal('Intl', {})
    expect(dateInWords('2018-02-14T09:30', 'cy')).toBe('Dydd Mercher 14 Chwefror 2018, 09:30')
    expect(shortDate('2018-02-14', 'cy')).toBe('14 Chwef 2018')
    expect(dateInWords('2018-02-30', 'cy')).toBe('2018-02-30')
  })
})
