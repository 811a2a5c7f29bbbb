import type { Language } from '@core/language'

/** `2018-02-14` as `Wednesday 14 February 2018`; what is not a date stays as it is. */
export function longDate(isoDate: string, language: Language): string {
  return inWords(isoDate, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
}

/** `2018-02-14` as `14 February 2018`. */
export function dayMonthYear(isoDate: string, language: Language): string {
  return inWords(isoDate, language, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** ms since 1970 as `11:15`, on the laptop's clock. */
export function timeOfDay(at: number, language: Language): string {
  return new Date(at).toLocaleTimeString(locale(language), { hour: '2-digit', minute: '2-digit' })
}

function inWords(isoDate: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${isoDate}T12:00:00`)
  return Number.isNaN(date.getTime()) ? isoDate : date.toLocaleDateString(locale(language), options).replace(',', '')
}

function locale(language: Language): string {
  return language === 'cy' ? 'cy-GB' : 'en-GB'
}
