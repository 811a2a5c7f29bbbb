const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/

const inFull = formatsOf({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const short = formatsOf({ day: 'numeric', month: 'short', year: 'numeric' })

/** `2018-02-14` → `Wednesday 14 February 2018`; what is no calendar date stays as it is. */
export function dateInWords(date: string, locale: string): string {
  return formatted(date, inFull(locale))
}

/** `2018-03-12` → `12 Mar 2018`; what is no calendar date stays as it is. */
export function shortDate(date: string, locale: string): string {
  return formatted(date, short(locale))
}

function formatted(date: string, format: Intl.DateTimeFormat): string {
  const [, year, month, day] = isoDate.exec(date) ?? []
  if (year === undefined || month === undefined || day === undefined) return date
  const noon = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), 12))
  if (noon.getUTCDate() !== Number(day)) return date
  return format.format(noon).replace(',', '').replace('Sept ', 'Sep ')
}

/** One format a locale: making one costs far more than using it, and a plan has hundreds of dates. */
function formatsOf(options: Intl.DateTimeFormatOptions): (locale: string) => Intl.DateTimeFormat {
  const formats = new Map<string, Intl.DateTimeFormat>()
  return (locale) => {
    const known = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    formats.set(locale, known)
    return known
  }
}
