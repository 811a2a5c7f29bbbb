const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' })
const shortDate = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const clockTime = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** An ISO calendar date as `Wednesday 14 February 2018`; what is no date comes back as it is. */
export function dateInFull(iso: string): string {
  return formatted(longDate, iso).replace(',', '')
}

/** An ISO calendar date as `14 Feb 2018`; what is no date comes back as it is. */
export function dateInShort(iso: string): string {
  return formatted(shortDate, iso)
}

/** A moment (ms since 1970) as this place's `14:05`. */
export function timeOfDay(atMs: number): string {
  return clockTime.format(atMs)
}

// A calendar date has no time zone: it is drawn in the one in which it is read.
function formatted(format: Intl.DateTimeFormat, iso: string): string {
  const at = Date.parse(`${iso}T00:00:00Z`)
  return Number.isNaN(at) ? iso : format.format(at)
}
