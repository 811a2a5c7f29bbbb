import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Lets each `data-card` in the frame glide from where it last was, and a new one appear, over the token `--gentle`
 * (none where the system asks for less motion). Nothing moves when another page is shown, or the room has another size.
 */
export function useMoved(frame: RefObject<HTMLElement | null>, layout: unknown, page: number): void {
  const last = useRef<{ readonly scene: string; readonly places: ReadonlyMap<string, DOMRect> } | null>(null)
  useLayoutEffect(() => {
    if (frame.current === null || layout === null) return
    const scene = `${page} ${frame.current.clientWidth} ${frame.current.clientHeight}`
    const cards = [...frame.current.querySelectorAll('[data-card]')]
    for (const card of cards) for (const running of card.getAnimations()) running.cancel()
    const places = new Map(cards.map((card) => [card.getAttribute('data-card') ?? '', card.getBoundingClientRect()]))
    const before = last.current
    last.current = { scene, places }
    const duration = durationMs(frame.current)
    if (before?.scene !== scene || duration === 0) return
    for (const card of cards) {
      const id = card.getAttribute('data-card') ?? ''
      card.animate(keyframes(before.places.get(id), places.get(id)), { duration, easing: 'ease-out' })
    }
  }, [frame, layout, page])
}

function keyframes(from: DOMRect | undefined, to: DOMRect | undefined): Keyframe[] {
  if (from === undefined || to === undefined) return [{ opacity: 0, transform: 'scale(0.94)' }, {}]
  const [x, y] = [from.left - to.left, from.top - to.top]
  return x === 0 && y === 0 ? [] : [{ transform: `translate(${x}px, ${y}px)`, zIndex: 1 }, { zIndex: 1 }]
}

/** Twice the token: a room needs longer to follow a move than the hand that made it. */
function durationMs(element: Element): number {
  const gentle = getComputedStyle(element).getPropertyValue('--gentle').trim()
  const value = Number.parseFloat(gentle)
  return 2 * (gentle.endsWith('ms') ? value : value * 1000)
}
