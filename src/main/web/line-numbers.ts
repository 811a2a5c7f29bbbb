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
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]

/** The lines, each with a place for its number that covers no label and no other number, where there is one. */
export function numbersOn(joined: readonly Joined[], labels: readonly Body[]): readonly WebLine[] {
  const { width, height } = labelLook.number
  const taken: Body[] = [...labels]
  const isFree = ({ x, y }: Place) =>
    taken.every((one) => Math.abs(one.x - x) >= (one.width + width) / 2 || Math.abs(one.y - y) >= (one.height + height) / 2)
  return joined.map(({ between, from, to }) => {
    const along = (share: number) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share })
    const number = shares.map(along).find(isFree) ?? null
    if (number !== null) taken.push({ ...number, width, height })
    return { between, from: { x: from.x, y: from.y }, to: { x: to.x, y: to.y }, number }
  })
}
