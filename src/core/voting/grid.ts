/** A place on a drawing, in its units. */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** More than these are a crowd in which no number is found again: the table has them all. */
export const mostOnAGrid = 80

/** From one place that is tried to the next, as the seeds of a sunflower lie: evenly, and ever further out. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5))
const placesTried = 2_000

/**
 * Lays discs of one size where none covers another: each where it belongs, or in the nearest place that is free. The
 * first ones choose first; where nothing is free, a disc lies as far from the others as it can. The same points always
 * give the same picture.
 */
export function spreadOut(points: readonly Point[], box: Size, radius: number): readonly Point[] {
  const laid: Point[] = []
  for (const point of points) laid.push(freePlace(point, laid, box, radius))
  return laid
}

function freePlace(point: Point, laid: readonly Point[], box: Size, radius: number): Point {
  const from = {
    x: Math.min(box.width - radius, Math.max(radius, point.x)),
    y: Math.min(box.height - radius, Math.max(radius, point.y)),
  }
  let best = { place: from, room: -1 }
  for (let tried = 0; tried < placesTried; tried++) {
    const away = (radius / 2) * Math.sqrt(tried)
    const place = { x: from.x + away * Math.cos(tried * goldenAngle), y: from.y + away * Math.sin(tried * goldenAngle) }
    const isInside =
      place.x >= radius && place.x <= box.width - radius && place.y >= radius && place.y <= box.height - radius
    if (!isInside) continue
    const room = Math.min(...laid.map(({ x, y }) => Math.hypot(x - place.x, y - place.y)), Infinity)
    if (room >= 2 * radius) return place
    if (room > best.room) best = { place, room }
  }
  return best.place
}
