import type { Place, Sized } from './layout-web'
import type { WebIdea } from './web-of'

/** The line of an idea between the edges of what it joins, and the place of its number on it. */
export interface WebLine {
  readonly idea: WebIdea
  readonly from: Place
  readonly to: Place
  readonly middle: Place
}

/** Between the lines of several ideas that join the same two, pixels. */
const apartPx = 26

/** About the size of a number on its line, pixels, and where on the line it may be: the first that covers nothing. */
const markPx = { width: 36, height: 22 }
const shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]

/** Where the lines go. Several ideas for the same two cards have a line each. */
export function linesOf(
  ideas: readonly WebIdea[],
  sizes: readonly Sized[],
  places: ReadonlyMap<string, Place>,
): readonly WebLine[] {
  const sizeOf = new Map(sizes.map((size) => [size.id, size]))
  const drawn = new Map<string, number>()
  const taken: Place[] = []
  const isFree = (place: Place) =>
    taken.every((one) => Math.abs(one.x - place.x) > markPx.width || Math.abs(one.y - place.y) > markPx.height) &&
    sizes.every(({ id, width, height }) => {
      const node = places.get(id)
      if (node === undefined) return true
      const [dx, dy] = [Math.abs(node.x - place.x), Math.abs(node.y - place.y)]
      return dx > (width + markPx.width) / 2 || dy > (height + markPx.height) / 2
    })
  return ideas.flatMap((idea) => {
    const [one, other] = idea.joins.toSorted()
    const [start, end] = [places.get(one ?? ''), places.get(other ?? '')]
    const [startSize, endSize] = [sizeOf.get(one ?? ''), sizeOf.get(other ?? '')]
    if (start === undefined || end === undefined || startSize === undefined || endSize === undefined) return []
    const before = drawn.get(`${one} ${other}`) ?? 0
    drawn.set(`${one} ${other}`, before + 1)
    const [dx, dy] = [end.x - start.x, end.y - start.y]
    const length = Math.hypot(dx, dy) || 1
    const aside = (before % 2 === 0 ? 1 : -1) * Math.ceil(before / 2) * apartPx
    const shift = { x: (-dy / length) * aside, y: (dx / length) * aside }
    const from = edge(start, startSize, dx, dy, shift)
    const to = edge(end, endSize, -dx, -dy, shift)
    const along = (share: number) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share })
    const middle = shares.map(along).find(isFree) ?? along(0.5)
    taken.push(middle)
    return [{ idea, from, to, middle }]
  })
}

/** Where a line in this direction leaves the node. */
function edge(place: Place, { width, height }: Sized, dx: number, dy: number, shift: Place): Place {
  const share = Math.min(width / 2 / Math.max(1e-6, Math.abs(dx)), height / 2 / Math.max(1e-6, Math.abs(dy)), 0.5)
  return { x: place.x + dx * share + shift.x, y: place.y + dy * share + shift.y }
}
