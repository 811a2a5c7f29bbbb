import type { Language } from '@core/language'

const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?$/

interface Names {
  readonly weekdays: readonly string[]
  readonly months: readonly string[]
  readonly shortMonths: readonly string[]
}

/** The app's own: Electron comes without Welsh, and would say `Wednesday, February 14, 2018` in its place. */
const names: Readonly<Record<Language, Names>> = {
  en: {
    weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
    months: 'January February March April May June July August September October November December'.split(' '),
    shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  },
  cy: {
    weekdays: 'Sul Llun Mawrth Mercher Iau Gwener Sadwrn'.split(' ').map((day) => `Dydd ${day}`),
    months: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
    shortMonths: 'Ion Chwef Maw Ebr Mai Meh Gorff Awst Medi Hyd Tach Rhag'.split(' '),
  },
}

/**
 * `2018-02-14` → `Wednesday 14 February 2018`, and with a time, `2018-02-14T09:30`, → `Wednesday 14 February 2018, 09:30`;
 * what is no calendar date stays as it is.
 */
export function dateInWords(date: string, language: Language): string {
  const { weekdays, months } = names[language]
  return formatted(date, (day) => `${weekdays[day.getUTCDay()] ?? ''} ${dayOf(day, months)}`)
}

/** `2018-03-12` → `12 Mar 2018`; what is no calendar date stays as it is. */
export function shortDate(date: string, language: Language): string {
  return formatted(date, (day) => dayOf(day, names[language].shortMonths))
}

function dayOf(day: Date, months: readonly string[]): string {
  return `${day.getUTCDate()} ${months[day.getUTCMonth()] ?? ''} ${day.getUTCFullYear()}`
}

function formatted(date: string, inWords: (day: Date) => string): string {
  const [, year, month, day, time] = isoDate.exec(date) ?? []
  if (year === undefined || month === undefined || day === undefined) return date
  const noon = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), 12))
  if (noon.getUTCDate() !== Number(day)) return date
  const words = inWords(noon)
  return time === undefined ? words : `${words}, ${time}`
}
