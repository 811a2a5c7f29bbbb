const withWeekday = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

/** An ISO calendar date as `Fri 4 Dec 2026`. */
export function dueInWords(due: string): string {
  return withWeekday.format(new Date(`${due}T00:00:00Z`)).replace(',', '')
}

/** The calendar date where this computer is, as ISO. */
export function localDate(at: Date): string {
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
