import { useEffect, useRef } from 'react'

/** Where on the page an action of the plan is. */
export function placeOfAction(actionId: string): string {
  return `action-${actionId}`
}

/** Brings whoever came for one action to it, once, when the plan is drawn; where it is not there any more, nowhere. */
export function useBroughtTo(actionId: string | null, isDrawn: boolean): void {
  const isThere = useRef(false)
  useEffect(() => {
    if (actionId === null || !isDrawn || isThere.current) return
    isThere.current = true
    const place = document.getElementById(placeOfAction(actionId))
    place?.scrollIntoView({ block: 'center' })
    place?.focus({ preventScroll: true })
  }, [actionId, isDrawn])
}
