import { isRoomForWords } from './web-labels'
import type { Web, WebCard, WebIdea } from './web-of'

/** A part of a web that is looked at together. */
export type WebPage = Pick<Web, 'joined' | 'ideas'>

/** More ideas than this are more than stand beside a picture. */
const mostIdeasOnPage = 9

/**
 * The web in as few pages as leave each card its words. What hangs together stays together, the largest parts first.
 */
export function webPages({ joined, ideas }: WebPage, area: number, fontPx: number): readonly WebPage[] {
  if (fits({ joined, ideas })) return [{ joined, ideas }]
  const pages: WebPage[] = []
  for (const part of connected(joined, ideas)) {
    const index = pages.findIndex((page) => fits(together(page, part)))
    const page = pages[index]
    if (page === undefined) pages.push(part)
    else pages[index] = together(page, part)
  }
  return pages

  function fits(page: WebPage): boolean {
    return page.ideas.length <= mostIdeasOnPage && isRoomForWords(page.joined, area, fontPx)
  }
}

/** The parts of the web that no idea joins to one another, the largest first. */
function connected(joined: readonly WebCard[], ideas: readonly WebIdea[]): WebPage[] {
  const partOf = new Map(joined.map(({ id }) => [id, id]))
  const rootOf = (id: string): string => {
    const above = partOf.get(id) ?? id
    return above === id ? id : rootOf(above)
  }
  for (const { joins } of ideas) partOf.set(rootOf(joins[0]), rootOf(joins[1]))
  const roots = [...new Set(joined.map(({ id }) => rootOf(id)))]
  return roots
    .map((root) => ({
      joined: joined.filter(({ id }) => rootOf(id) === root),
      ideas: ideas.filter(({ joins }) => rootOf(joins[0]) === root),
    }))
    .toSorted((one, other) => other.joined.length - one.joined.length)
}

function together(one: WebPage, other: WebPage): WebPage {
  const byNumber = (first: WebCard, second: WebCard) => first.number - second.number
  return {
    joined: [...one.joined, ...other.joined].toSorted(byNumber),
    ideas: [...one.ideas, ...other.ideas].toSorted(byNumber),
  }
}
