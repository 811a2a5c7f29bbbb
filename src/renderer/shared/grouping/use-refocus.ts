import { type RefObject, useEffect, useRef } from 'react'
import { focusCard } from './walk'
import { useWall } from './wall-state'

/**
 * A card that found its theme is another element there, and the field that named it is gone: once asked, gives the
 * keyboard to the wall's tab stop as soon as nothing else has it.
 *
 * @returns asks for it
 */
export function useRefocus(root: RefObject<HTMLElement | null>): () => void {
  const wall = useWall()
  const isAsked = useRef(false)
  useEffect(() => {
    if (!isAsked.current || document.activeElement !== document.body) return
    isAsked.current = false
    focusCard(root.current, wall.read().tabStopId)
  })
  return () => {
    isAsked.current = true
  }
}
