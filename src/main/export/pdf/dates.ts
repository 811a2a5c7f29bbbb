const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/

/** `2018-02-14` → `Wednesday 14 February 2018`; what is no calendar date stays as it is. */
export function dateInWords(date: string, locale: string): string {
  return formatted(date, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
}

/** `2018-03-12` → `12 Mar 2018`; what is no calendar date stays as it is. */
export function shortDate(date: string, locale: string): string {
  return formatted(date, locale, { day: 'numeric', month: 'short', year: 'numeric' })
}

function formatted(date: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const [, year, month, day] = isoDate.exec(date) ?? []
  if (year === undefined || month === undefined || day === undefined) return date
  const noon = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), 12))
  if (noon.getUTCDate() !== Number(day)) return date
  return noon
    .toLocaleDateString(locale, { ...options, timeZone: 'UTC' })
    .replace(',', '')
    .replace('Sept ', 'Sep ')
}
