import type { Language } from '@core/language'

const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?$/
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy' }

const inFull = formatsOf({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const short = formatsOf({ day: 'numeric', month: 'short', year: 'numeric' })

/**
 * `2018-02-14` → `Wednesday 14 February 2018`, and with a time, `2018-02-14T09:30`, → `Wednesday 14 February 2018, 09:30`;
 * what is no calendar date stays as it is.
 */
export function dateInWords(date: string, language: Language): string {
  return formatted(date, inFull(language))
}

/** `2018-03-12` → `12 Mar 2018`; what is no calendar date stays as it is. */
export function shortDate(date: string, language: Language): string {
  return formatted(date, short(language))
}

function formatted(date: string, format: Intl.DateTimeFormat): string {
  const [, year, month, day, time] = isoDate.exec(date) ?? []
  if (year === undefined || month === undefined || day === undefined) return date
  const noon = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), 12))
  if (noon.getUTCDate() !== Number(day)) return date
  const words = format.format(noon).replace(',', '').replace('Sept ', 'Sep ')
  return time === undefined ? words : `${words}, ${time}`
}

/** One format a language: making one costs far more than using it, and a plan has hundreds of dates. */
function formatsOf(options: Intl.DateTimeFormatOptions): (language: Language) => Intl.DateTimeFormat {
  const formats = new Map<Language, Intl.DateTimeFormat>()
  return (language) => {
    const known = formats.get(language) ?? new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' })
    formats.set(language, known)
    return known
  }
}
