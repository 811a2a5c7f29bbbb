import type { OrganisationWeb, WebLink, WebTie } from '@core/web/web'
import { counted, listed } from '../../shared/words/counts'

/** `2 actions and 1 offer`. */
export function tiesInWords(ties: readonly WebTie[]): string {
  const { action, offer, commitment } = tieCounts(ties)
  const all = [
    [action, counted(action, 'action')],
    [offer, counted(offer, 'offer')],
    [commitment, counted(commitment, 'commitment')],
  ] as const
  return listed(all.flatMap(([count, words]) => (count === 0 ? [] : [words])))
}

export function tieCounts(ties: readonly WebTie[]): Readonly<Record<WebTie['kind'], number>> {
  const countOf = (kind: WebTie['kind']) => ties.filter((tie) => tie.kind === kind).length
  return { action: countOf('action'), offer: countOf('offer'), commitment: countOf('commitment') }
}

/** The links of one organisation, each with the other's name; the strongest first. */
export function linksOf(
  name: string,
  { links }: Pick<OrganisationWeb, 'links'>,
): readonly { other: string; link: WebLink }[] {
  return links
    .flatMap((link) => {
      const [one, two] = link.between
      if (one === name) return [{ other: two, link }]
      return two === name ? [{ other: one, link }] : []
    })
    .toSorted((one, other) => other.link.ties.length - one.link.ties.length)
}

/** `Sector 3, works with 2: Borough Care, 2 actions; Life Leisure, 1 offer`, for those who hear the picture. */
export function organisationInWords(name: string, sector: string, web: Pick<OrganisationWeb, 'links'>): string {
  const links = linksOf(name, web)
  const named = `${name}, ${sector}`
  if (links.length === 0) return `${named}, on its own`
  const each = links.map(({ other, link }) => `${other}, ${tiesInWords(link.ties)}`)
  return `${named}, works with ${links.length}: ${each.join('; ')}`
}
