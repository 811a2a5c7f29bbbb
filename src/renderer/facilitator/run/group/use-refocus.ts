import { type RefObject, useEffect } from 'react'

/** A card that moved is another element in its new place: gives the keyboard's focus to the wall's tab stop instead. */
export function useRefocus(wall: RefObject<HTMLElement | null>, wanted: boolean, ...changed: readonly [unknown, unknown]): void {
  useEffect(() => {
    if (!wanted || (document.activeElement !== null && document.activeElement !== document.body)) return
    wall.current?.querySelector<HTMLElement>('[data-card-id][tabindex="0"]')?.focus()
  }, [wall, wanted, ...changed])
}
