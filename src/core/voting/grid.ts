/** A place on a drawing, in its units. */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

const rounds = 240
/** Turns from one disc to the next on the way out, as the seeds of a sunflower lie: none hides behind another. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5))

/**
 * Moves discs of one size apart until none covers another, each as near to where it belongs as it can be; where there
 * are too many for the box, they overlap as little as possible. The same points always give the same picture.
 */
export function spreadOut(points: readonly Point[], box: Size, radius: number): readonly Point[] {
  const within = ({ x, y }: Point): Point => ({
    x: Math.min(box.width - radius, Math.max(radius, x)),
    y: Math.min(box.height - radius, Math.max(radius, y)),
  })
  // Discs on one spot have no direction to part in, so each starts a hair off it, in a direction of its own.
  const discs = points.map(({ x, y }, index) =>
    within({ x: x + Math.cos(index * goldenAngle) * 1e-3, y: y + Math.sin(index * goldenAngle) * 1e-3 }),
  )
  for (let round = 0; round < rounds; round++) if (!pushApart(discs, radius, within)) break
  return discs
}

/** One push for every pair that overlaps; whether there was any. */
function pushApart(discs: Point[], radius: number, within: (point: Point) => Point): boolean {
  let pushed = false
  for (let index = 0; index < discs.length; index++) {
    for (let other = index + 1; other < discs.length; other++) {
      const one = discs[index]
      const two = discs[other]
      if (one === undefined || two === undefined) continue
      const [dx, dy] = [two.x - one.x, two.y - one.y]
      const distance = Math.hypot(dx, dy) || 1e-6
      const overlap = 2 * radius - distance
      if (overlap <= 1e-3) continue
      const [stepX, stepY] = [(dx / distance) * (overlap / 2), (dy / distance) * (overlap / 2)]
      discs[index] = within({ x: one.x - stepX, y: one.y - stepY })
      discs[other] = within({ x: two.x + stepX, y: two.y + stepY })
      pushed = true
    }
  }
  return pushed
}
