import type { Body } from '@core/web/apart'
import { labelLook, type WebLine } from '@core/web/web-layout'

interface Joined {
  readonly between: WebLine['between']
  readonly from: Body
  readonly to: Body
}

interface Place {
  readonly x: number
  readonly y: number
}

/** Where on a line its number may be: the first that covers nothing. */
const shares = [0.5, 0.45, 0.55, 0.4, 0.6, 0.34, 0.66, 0.28, 0.72, 0.22, 0.78]

/** The lines, each with a place for its number that covers no label and no other number, where there is one. */
export function numbersOn(joined: readonly Joined[], labels: readonly Body[]): readonly WebLine[] {
  const { width, height } = labelLook.number
  const taken: Body[] = [...labels]
  const isFree = ({ x, y }: Place) =>
    taken.every(
      (one) => Math.abs(one.x - x) >= (one.width + width) / 2 || Math.abs(one.y - y) >= (one.height + height) / 2,
    )
  // The shorter a line, the fewer places it has to choose from.
  const shortestFirst = joined.toSorted((one, other) => lengthOf(one) - lengthOf(other))
  const numbers = new Map<Joined, Place>()
  for (const line of shortestFirst) {
    const number = shares.map((share) => along(line, share)).find(isFree)
    if (number === undefined) continue
    taken.push({ ...number, width, height })
    numbers.set(line, number)
  }
  return joined.map((line) => ({
    between: line.between,
    from: { x: line.from.x, y: line.from.y },
    to: { x: line.to.x, y: line.to.y },
    number: numbers.get(line) ?? null,
  }))
}

function lengthOf({ from, to }: Joined): number {
  return Math.hypot(to.x - from.x, to.y - from.y)
}

function along({ from, to }: Joined, share: number): Place {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}
