import { placeFrom, takes } from './drop'
import type { Carried } from './wall-state'

/** Where on the screen, in CSS pixels from the window's corner. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** The innermost place under a point that takes what is carried, or null. One look, however many places there are. */
export function placeAt({ x, y }: Point, carried: Carried): string | null {
  let element = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-place]') ?? null
  while (element !== null) {
    if (takesCarried(element, carried)) return element.dataset['place'] ?? null
    element = element.parentElement?.closest<HTMLElement>('[data-place]') ?? null
  }
  return null
}

export type Direction = 'left' | 'right' | 'up' | 'down'

const directions: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
}

/** The nearest place in a direction from a point, whatever the distance; brought into sight. */
export function nextPlace(wall: HTMLElement, here: Point, direction: Direction, carried: Carried): string | null {
  const [x, y] = directions[direction]
  let best: { readonly element: HTMLElement; readonly far: number } | null = null
  for (const element of wall.querySelectorAll<HTMLElement>('[data-place]')) {
    if (!takesCarried(element, carried)) continue
    const there = centreOf(element)
    const [dx, dy] = [there.x - here.x, there.y - here.y]
    const along = dx * x + dy * y
    if (along <= 4) continue
    const far = along + 2 * Math.abs(dx * y + dy * x)
    if (best === null || far < best.far) best = { element, far }
  }
  best?.element.scrollIntoView({ block: 'nearest' })
  return best?.element.dataset['place'] ?? null
}

export function centreOf(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}

function takesCarried(element: HTMLElement, carried: Carried): boolean {
  const place = placeFrom(element.dataset['place'] ?? '')
  return place !== null && takes(place, carried)
}
