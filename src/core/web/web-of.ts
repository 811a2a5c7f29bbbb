import { type Sector, sectors } from '../sector'
import { nameKey } from '../text'
import { type JoinedSpellings, joinedNames } from './joined-spellings'
import { nameFinder } from './name-finder'
import { byCodes, byName } from './name-order'
import { sharedBy, type WebSource } from './ties'
import type { OrganisationWeb, WebLink, WebTie } from './web'

/**
 * Who works with whom by these plans; their order makes no difference.
 *
 * What two organisations share is counted once, however often it is written down: an action that was carried over from
 * meeting to meeting, or a commitment that names the other twice. An organisation is one that a plan lists; names that
 * `nameKey` takes for the same are the same organisation's, and so are spellings that somebody joined. A commitment may
 * name an organisation that only another of the plans lists.
 */
export function webOf(plans: readonly WebSource[], joined: readonly JoinedSpellings[] = []): OrganisationWeb {
  const nameOf = joinedNames(joined)
  const keyOf = remembered((name: string) => nameKey(nameOf.get(nameKey(name)) ?? name))
  const listings = listingsOf(plans, keyOf)
  const known = new Map(
    [...listings].map(([key, found]) => {
      const { name, sector } = found.toSorted(byLastUse).at(-1) ?? { name: '', sector: 'other' }
      const dates = [...new Map(found.map(({ plan, date }) => [plan, date])).values()].toSorted()
      return [key, { name: nameOf.get(nameKey(name)) ?? name, sector, dates }]
    }),
  )
  const named = nameFinder([
    ...plans.flatMap(({ organisations }) => organisations.map(({ name }) => name)),
    ...joined.flatMap(({ spellings }) => spellings),
  ])
  const shared = new Map<string, { readonly between: readonly [string, string]; readonly ties: Map<string, WebTie> }>()
  for (const plan of plans) {
    for (const { tie, among } of sharedBy(plan, named)) {
      const names = [...new Set(among.map(keyOf))].flatMap((key) => known.get(key)?.name ?? []).toSorted(byName)
      for (const between of pairsOf(names)) {
        const pair = between.join('\n')
        const link = shared.get(pair) ?? { between, ties: new Map<string, WebTie>() }
        link.ties.set(tieKey(tie), tie)
        shared.set(pair, link)
      }
    }
  }
  return {
    organisations: [...known.values()].toSorted((one, other) => byName(one.name, other.name)),
    links: [...shared.values()]
      .map(({ between, ties }): WebLink => ({ between, ties: [...ties].toSorted(byDate).map(([, tie]) => tie) }))
      .toSorted(byBetween),
  }
}

interface Listing {
  /** Which of the plans. */
  readonly plan: number
  readonly date: string
  readonly title: string
  readonly name: string
  readonly sector: Sector
}

function listingsOf(
  plans: readonly WebSource[],
  keyOf: (name: string) => string,
): ReadonlyMap<string, readonly Listing[]> {
  const listings = new Map<string, Listing[]>()
  for (const [plan, { title, date, organisations }] of plans.entries()) {
    for (const { name, sector } of organisations) {
      const listing = { plan, date, title, name, sector }
      const list = listings.get(keyOf(name))
      if (list === undefined) listings.set(keyOf(name), [listing])
      else list.push(listing)
    }
  }
  return listings
}

/** Oldest first; of one day in an order that does not depend on the plans'. */
function byLastUse(one: Listing, other: Listing): number {
  return (
    byCodes(one.date, other.date) ||
    byCodes(one.title, other.title) ||
    byCodes(one.name, other.name) ||
    sectors.indexOf(one.sector) - sectors.indexOf(other.sector)
  )
}

/** The same few names are looked up tens of thousands of times. */
function remembered(keyOf: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const key = known.get(name) ?? keyOf(name)
    known.set(name, key)
    return key
  }
}

/** Of ties with their keys. */
function byDate([key, one]: readonly [string, WebTie], [otherKey, other]: readonly [string, WebTie]): number {
  return byCodes(one.date, other.date) || byCodes(key, otherKey)
}

function byBetween({ between: one }: WebLink, { between: other }: WebLink): number {
  return byName(one[0], other[0]) || byName(one[1], other[1])
}

function tieKey({ kind, date, workshop, text }: WebTie): string {
  return [kind, date, workshop, text].join('\n')
}

function pairsOf(names: readonly string[]): (readonly [string, string])[] {
  return names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other] as const))
}
