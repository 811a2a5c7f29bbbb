import { useEffect, useState } from 'react'
import { useDirection } from '../direction/screen-direction'

const usualPageMs = 12_000

/**
 * The page to show of so many. Pages turn by themselves, also where less motion is asked for: words on a page that is
 * never shown would be lost. When `focusOn` changes, its page is turned to as soon as it is known. The facilitator turns
 * them by hand, and holds them; on a screen that stands still they do as well.
 */
export function usePages(
  pages: number,
  focusPage: number | null,
  focusOn: unknown,
  pageLastsMs = usualPageMs,
): number {
  const [turn, setTurn] = useState({ page: 0 })
  const { pages: asked, frozen } = useDirection()
  const [turned, setTurned] = useState(asked.turned)
  const [focused, setFocused] = useState<unknown>(focusOn)
  const held = asked.held || frozen
  if (!held && focused !== focusOn && focusPage !== null) {
    setFocused(focusOn)
    setTurn({ page: focusPage })
  }
  if (turned !== asked.turned) {
    setTurned(asked.turned)
    setTurn({ page: inRange(turn.page + asked.turned - turned, pages) })
  }
  useEffect(() => {
    if (pages < 2 || held) return
    const timer = setTimeout(() => setTurn({ page: (turn.page + 1) % pages }), pageLastsMs)
    return () => clearTimeout(timer)
  }, [pages, turn, held, pageLastsMs])
  return inRange(turn.page, pages)
}

/** Before the first page is the last. */
function inRange(page: number, pages: number): number {
  return pages === 0 ? 0 : ((page % pages) + pages) % pages
}
