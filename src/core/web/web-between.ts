import type { OrganisationWeb, WebLink } from './web'

/** ISO calendar dates, both days included; an empty one is an open end. */
export interface DateRange {
  readonly from: string
  readonly to: string
}

/**
 * The web of what is dated in this range. What has no date comes before all that has one.
 *
 * Its organisations are all that were known by its end: one that shared something before the range and nothing in it
 * is on its own now, and has to be seen.
 */
export function webBetween({ organisations, links }: OrganisationWeb, { from, to }: DateRange): OrganisationWeb {
  const isBy = (date: string) => to === '' || date <= to
  const then = links.flatMap(({ between, ties }): WebLink[] => {
    const within = ties.filter(({ date }) => date >= from && isBy(date))
    return within.length === 0 ? [] : [{ between, ties: within }]
  })
  // Somebody may promise something to an organisation that comes to a workshop only later.
  const linked = new Set(links.flatMap(({ between, ties }) => (ties.some(({ date }) => isBy(date)) ? between : [])))
  return {
    organisations: organisations.flatMap(({ name, sector, dates }) => {
      const until = dates.filter(isBy)
      return until.length === 0 && !linked.has(name) ? [] : [{ name, sector, dates: until }]
    }),
    links: then,
  }
}
