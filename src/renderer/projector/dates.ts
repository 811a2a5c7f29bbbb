import type { Language } from '@core/language'

// Not every runtime knows Welsh, and one that does not would fall back on American dates without a word.
const weekdays: Readonly<Record<Language, readonly string[]>> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  cy: ['Dydd Sul', 'Dydd Llun', 'Dydd Mawrth', 'Dydd Mercher', 'Dydd Iau', 'Dydd Gwener', 'Dydd Sadwrn'],
}
const months: Readonly<Record<Language, readonly string[]>> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  cy: ['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'],
}

/** `2018-02-14` as `Wednesday 14 February 2018`; what is not a date stays as it is. */
export function longDate(isoDate: string, language: Language): string {
  const date = readDate(isoDate)
  return date === null ? isoDate : `${weekdays[language][date.getUTCDay()]} ${dayMonthYear(isoDate, language)}`
}

/** `2018-02-14` as `14 February 2018`. */
export function dayMonthYear(isoDate: string, language: Language): string {
  const date = readDate(isoDate)
  return date === null ? isoDate : `${date.getUTCDate()} ${months[language][date.getUTCMonth()]} ${date.getUTCFullYear()}`
}

/** A calendar date has no time zone: it is drawn in the one in which it is read. */
function readDate(isoDate: string): Date | null {
  const date = new Date(`${isoDate}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? null : date
}
