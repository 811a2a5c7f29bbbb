import { useDraggable } from '@dnd-kit/core'
import type { ReactNode, SyntheticEvent } from 'react'
import styles from './Carrying.module.css'

/** A card or a theme that somebody got hold of. */
export type Gripped = { readonly what: 'card' | 'theme'; readonly id: string }

/** The elements by which things are gripped bear `data-card-id` or `data-theme-grip`. */
function grippedBy(element: HTMLElement): Gripped | null {
  const { cardId, themeGrip } = element.dataset
  if (cardId !== undefined) return { what: 'card', id: cardId }
  return themeGrip === undefined ? null : { what: 'theme', id: themeGrip }
}

export interface GripProps {
  /** Says whether it may be carried. */
  readonly onGrip: (gripped: Gripped) => boolean
  readonly children: ReactNode
}

/** Everything inside can be gripped where its element says so. */
export function Grip({ onGrip, children }: GripProps) {
  const { listeners, setNodeRef } = useDraggable({ id: 'gripped' })
  const grip = (event: SyntheticEvent, listener: 'onPointerDown' | 'onKeyDown') => {
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-card-id], [data-theme-grip]') : null
    const gripped = element === null ? null : grippedBy(element)
    if (gripped === null) return
    if (!onGrip(gripped)) return event.preventDefault()
    setNodeRef(element)
    listeners?.[listener]?.(event)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it listens for what is inside it
    <div
      className={styles.grip}
      onPointerDown={(event) => event.button === 0 && grip(event, 'onPointerDown')}
      onKeyDown={(event) => event.key === 'Enter' && !event.repeat && grip(event, 'onKeyDown')}
    >
      {children}
    </div>
  )
}
