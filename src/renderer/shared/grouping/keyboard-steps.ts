import type { KeyboardCoordinateGetter } from '@dnd-kit/core'
import { centreOf, type Direction, nextPlace } from './places'
import { change, type Wall } from './wall-state'

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/**
 * An arrow key leads what is carried to the next place in its direction. The library is told of a step, which it speaks
 * of, and not how far it goes: it would scroll the panes for it, which the place that comes into sight has done already.
 */
export function keyboardSteps(wall: Wall): KeyboardCoordinateGetter {
  return (event, { currentCoordinates, context: { activeNode } }) => {
    const direction = directions[event.code]
    const { carried, over } = wall.read()
    const root = activeNode?.closest<HTMLElement>('[data-wall]') ?? null
    if (direction === undefined || carried === null || root === null || activeNode === null) return undefined
    event.preventDefault()
    const from = over === null ? activeNode : (placeElement(root, over) ?? activeNode)
    const next = nextPlace(root, centreOf(from), direction, carried)
    if (next === null) return undefined
    change(wall, { over: next })
    return { x: currentCoordinates.x + 0.01, y: currentCoordinates.y }
  }
}

function placeElement(root: HTMLElement, place: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`)
}
