import { type RefObject, useEffect, useRef } from 'react'

/**
 * A card that found its theme is another element there, and the field that named it is gone: once asked, gives the
 * keyboard to the wall's tab stop as soon as nothing else has it.
 *
 * @returns asks for it
 */
export function useRefocus(wall: RefObject<HTMLElement | null>): () => void {
  const isAsked = useRef(false)
  useEffect(() => {
    if (!isAsked.current || document.activeElement !== document.body) return
    isAsked.current = false
    wall.current?.querySelector<HTMLElement>('[data-card-id][tabindex="0"]')?.focus()
  })
  return () => {
    isAsked.current = true
  }
}
