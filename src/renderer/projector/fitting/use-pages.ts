import { useEffect, useState } from 'react'

const usualPageMs = 12_000

/**
 * The page to show of so many. Pages turn by themselves, also where less motion is asked for: words on a page that is
 * never shown would be lost. When `focusOn` changes, its page is turned to as soon as it is known.
 */
export function usePages(
  pages: number,
  focusPage: number | null,
  focusOn: unknown,
  pageLastsMs = usualPageMs,
): number {
  const [turn, setTurn] = useState({ page: 0 })
  const [focused, setFocused] = useState<unknown>(focusOn)
  if (focused !== focusOn && focusPage !== null) {
    setFocused(focusOn)
    setTurn({ page: focusPage })
  }
  useEffect(() => {
    if (pages < 2) return
    const timer = setTimeout(() => setTurn({ page: (turn.page + 1) % pages }), pageLastsMs)
    return () => clearTimeout(timer)
  }, [pages, turn, pageLastsMs])
  return pages === 0 ? 0 : turn.page % pages
}
