import type { Sector } from '../sector'

/** Who works with whom, as it can be read out of plans: organisations, and what links two of them. */
export interface OrganisationWeb {
  /** In the order of the alphabet; also those that nothing links. */
  readonly organisations: readonly WebOrganisation[]
  readonly links: readonly WebLink[]
}

export interface WebOrganisation {
  /** The name under which all its spellings were joined. */
  readonly name: string
  readonly sector: Sector
  /** Workshops in which its people were. */
  readonly workshops: number
}

/** All that two organisations share. */
export interface WebLink {
  /** Two names, in the order of the alphabet. */
  readonly between: readonly [string, string]
  /** Oldest first; how many there are is the link's weight. */
  readonly ties: readonly WebTie[]
}

export interface WebTie {
  /** An action that both lead or support, an offer of one that the other took up, or a commitment that names the other. */
  readonly kind: 'action' | 'offer' | 'commitment'
  readonly text: string
  /** ISO calendar date of the workshop, or empty. */
  readonly date: string
  readonly workshop: string
}
