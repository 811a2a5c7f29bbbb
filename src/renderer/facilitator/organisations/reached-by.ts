import type { WebLabel } from '@core/web/web-layout'

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Those in the order of the layout: so that every organisation can be reached, wherever it stands. */
const steps: Readonly<Record<string, (index: number, length: number) => number>> = {
  PageUp: (index) => index - 1,
  PageDown: (index) => index + 1,
  Home: () => 0,
  End: (_, length) => length - 1,
}

/** The organisation that a key leads to from this one; null for other keys, and where there is none that way. */
export function reachedBy(key: string, from: string, labels: readonly WebLabel[]): string | null {
  const step = steps[key]
  if (step === undefined) return nearest(key, from, labels)
  return (
    labels[
      step(
        labels.findIndex(({ name }) => name === from),
        labels.length,
      )
    ]?.name ?? null
  )
}

function nearest(key: string, from: string, labels: readonly WebLabel[]): string | null {
  const direction = directions[key]
  const here = labels.find(({ name }) => name === from)
  if (direction === undefined || here === undefined) return null
  const [right, down] = direction
  let best: { readonly name: string; readonly distance: number } | null = null
  for (const { name, x, y } of labels) {
    const [dx, dy] = [x - here.x, y - here.y]
    const ahead = dx * right + dy * down
    if (ahead <= 0) continue
    // What is far to the side is not what somebody means by "that way".
    const distance = ahead + 2 * Math.abs(dx * down + dy * right)
    if (best === null || distance < best.distance) best = { name, distance }
  }
  return best?.name ?? null
}
