import type { Sector } from '../sector'

/** Who works with whom, as it can be read out of plans: organisations, and what links two of them. */
export interface OrganisationWeb {
  /** In the order of the alphabet; also those that nothing links. */
  readonly organisations: readonly WebOrganisation[]
  /** In the order of the alphabet. */
  readonly links: readonly WebLink[]
}

export interface WebOrganisation {
  /** The name under which all its spellings were joined. */
  readonly name: string
  /** The one that it was last listed in. */
  readonly sector: Sector
  /** The days of the workshops that list it, oldest first: ISO calendar dates, empty ones where a workshop has none. */
  readonly dates: readonly string[]
}

/** All that two organisations share. */
export interface WebLink {
  /** Two names, in the order of the alphabet. */
  readonly between: readonly [string, string]
  /** Oldest first, no two the same; how many there are is the link's weight. */
  readonly ties: readonly WebTie[]
}

export const tieKinds = ['action', 'offer', 'commitment'] as const

export interface WebTie {
  /** An action that both lead or support, an offer of one that the other took up, or a commitment to the other. */
  readonly kind: (typeof tieKinds)[number]
  readonly text: string
  /** ISO calendar date of the workshop, or empty. */
  readonly date: string
  readonly workshop: string
}

/** The organisations that nothing links to another. */
export function onTheirOwn({ organisations, links }: OrganisationWeb): readonly WebOrganisation[] {
  const linked = new Set(links.flatMap(({ between }) => between))
  return organisations.filter(({ name }) => !linked.has(name))
}
