import { onTheirOwn, type OrganisationWeb, type WebLink } from './web'

/** How who works with whom changed from one time to a later one. Names and links are in the order of the alphabet. */
export interface WebChanges {
  /** Of the later time, between two that shared nothing in the earlier. */
  readonly newLinks: readonly WebLink[]
  /** Of the earlier time, between two that shared nothing in the later. */
  readonly goneLinks: readonly WebLink[]
  /** Of the later time, where two shared less in the earlier. */
  readonly grownLinks: readonly WebLink[]
  readonly newOrganisations: readonly string[]
  /** They were there in the earlier time, shared nothing with anybody, and now do. */
  readonly noLongerAlone: readonly string[]
  /** They shared something in the earlier time and nothing in the later. */
  readonly nowAlone: readonly string[]
}

export function changesOf(earlier: OrganisationWeb, later: OrganisationWeb): WebChanges {
  const before = new Map(earlier.links.map((link) => [pairOf(link), link.ties.length]))
  const after = new Set(later.links.map(pairOf))
  const knownBefore = new Set(earlier.organisations.map(({ name }) => name))
  const [aloneBefore, aloneAfter] = [namesAlone(earlier), namesAlone(later)]
  return {
    newLinks: later.links.filter((link) => !before.has(pairOf(link))),
    goneLinks: earlier.links.filter((link) => !after.has(pairOf(link))),
    grownLinks: later.links.filter((link) => link.ties.length > (before.get(pairOf(link)) ?? Infinity)),
    newOrganisations: later.organisations.map(({ name }) => name).filter((name) => !knownBefore.has(name)),
    noLongerAlone: [...aloneBefore].filter((name) => !aloneAfter.has(name)),
    nowAlone: [...aloneAfter].filter((name) => knownBefore.has(name) && !aloneBefore.has(name)),
  }
}

/** Names a link among those of any web. */
export function pairOf({ between }: Pick<WebLink, 'between'>): string {
  return between.join('\n')
}

function namesAlone(web: OrganisationWeb): ReadonlySet<string> {
  return new Set(onTheirOwn(web).map(({ name }) => name))
}
