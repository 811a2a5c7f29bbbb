import type { WebTie } from '@core/web/web'

/** What the printed plan adds to who works with whom. */
export interface WebPlanWords {
  readonly title: string
  /** What makes a link. */
  readonly explained: string
  readonly none: string
  /** `meetings` is how many workshops it is read from; the dates are in words, or empty. */
  readonly counted: (organisations: number, links: number, meetings: number, first: string, last: string) => string
  /** What the picture shows; `strongest` are links with how much the two share, `alone` names. */
  readonly described: (
    organisations: number,
    links: number,
    strongest: readonly { readonly between: readonly [string, string]; readonly ties: number }[],
    alone: readonly string[],
  ) => string
  readonly leftOut: (organisations: number) => string
  readonly table: string
  readonly columns: Readonly<Record<'organisation' | 'other' | 'first' | 'last' | WebTie['kind'], string>>
  readonly aloneHeading: string
}

const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' })

const organisationsIn = (count: number) => (count === 1 ? '1 organisation' : `${count} organisations`)
const linksIn = (count: number) => (count === 1 ? '1 link' : `${count} links`)

export const englishWebWords: WebPlanWords = {
  title: 'Who works with whom',
  explained:
    'A line joins organisations that share an action, matched an offer with a need, or promised one another something.',
  none: 'Nothing links two organisations yet.',
  counted: (organisations, links, meetings, first, last) => {
    const counts = `${organisationsIn(organisations)}, ${linksIn(links)} between them`
    if (meetings < 2) return `${counts}.`
    return first === '' || last === first
      ? `${counts}, from ${meetings} workshops.`
      : `${counts}, from ${meetings} workshops between ${first} and ${last}.`
  },
  described: (organisations, links, strongest, alone) =>
    [
      `A picture of ${organisationsIn(organisations)} and ${linksIn(links)} between them.`,
      `The strongest: ${lists.format(strongest.map(({ between: [one, other], ties }) => `${one} with ${other} (${ties})`))}.`,
      alone.length === 0 ? 'Nobody is on their own.' : `On their own: ${lists.format(alone)}.`,
    ].join(' '),
  leftOut: (organisations) =>
    `The picture holds those who share the most; ${organisationsIn(organisations)} more only in the lists below.`,
  table: 'Every two organisations that share something, and how much of each kind.',
  columns: {
    organisation: 'Organisation',
    other: 'Works with',
    action: 'Actions',
    offer: 'Offers',
    commitment: 'Commitments',
    first: 'First',
    last: 'Last',
  },
  aloneHeading: 'On their own',
}
