import {
  type Active,
  type Announcements,
  closestCenter,
  type CollisionDetection,
  type KeyboardCoordinateGetter,
  type Over,
  pointerWithin,
} from '@dnd-kit/core'
import { carriedInWords, targetInWords, type WallWords } from './announcements'
import { targetFrom } from './drop'

/** With the pointer: what is under it, the smallest first. With the keyboard: what is nearest, once an arrow was pressed. */
export const wallCollisions: CollisionDetection = (options) => {
  if (options.pointerCoordinates === null) return hasMoved(options) ? closestCenter(options) : []
  return pointerWithin(options).sort((one, other) => areaOf(one.id) - areaOf(other.id))

  function areaOf(id: string | number): number {
    const rect = options.droppableRects.get(id)
    return rect === undefined ? Infinity : rect.width * rect.height
  }
}

/** A card that was only picked up is over nothing: a second Enter puts it down where it was. */
function hasMoved({ active, collisionRect }: Parameters<CollisionDetection>[0]): boolean {
  const start = active.rect.current.initial
  return start !== null && (start.left !== collisionRect.left || start.top !== collisionRect.top)
}

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** An arrow key goes on to the nearest place in its direction, whatever the distance. */
export const nextPlace: KeyboardCoordinateGetter = (event, { currentCoordinates, context }) => {
  const direction = directions[event.code]
  const { collisionRect } = context
  if (direction === undefined || collisionRect === null) return undefined
  event.preventDefault()
  const [x, y] = direction
  const here = centreOf(collisionRect)
  let best: { readonly far: number; readonly dx: number; readonly dy: number } | null = null
  for (const place of context.droppableContainers.getEnabled()) {
    const rect = place.rect.current
    if (rect === null || place.id === context.over?.id) continue
    const there = centreOf(rect)
    const [dx, dy] = [there.x - here.x, there.y - here.y]
    const along = dx * x + dy * y
    if (along <= 4) continue
    const far = along + 2 * Math.abs(dx * y + dy * x)
    if (best === null || far < best.far) best = { far, dx, dy }
  }
  return best === null ? undefined : { x: currentCoordinates.x + best.dx, y: currentCoordinates.y + best.dy }
}

function centreOf(rect: {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}) {
  return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 }
}

/** What a screen reader says while a card is carried. */
export function announcementsFor(words: WallWords, carriedIds: (cardId: string) => readonly string[]): Announcements {
  const carried = ({ id }: Active) => carriedInWords(carriedIds(String(id)), words)
  const place = (over: Over | null) => {
    const target = over === null ? null : targetFrom(String(over.id))
    return target === null ? null : targetInWords(target, words)
  }
  return {
    onDragStart: ({ active }) => `Picked up ${carried(active)}.`,
    onDragOver: ({ over }) => (place(over) === null ? 'Over nothing.' : `Over ${place(over)}.`),
    onDragEnd: ({ active, over }) =>
      place(over) === null ? `${carried(active)} stays where it was.` : `Put ${carried(active)} on ${place(over)}.`,
    onDragCancel: ({ active }) => `${carried(active)} stays where it was.`,
  }
}
