import { useDroppable } from '@dnd-kit/core'
import type { ReactNode } from 'react'

export interface PaneProps {
  readonly name: string
  readonly className: string | undefined
  readonly children: ReactNode
}

/** What is inside a part of the wall that scrolls: it scrolls by itself while something is carried to its edge. */
export function Pane({ name, className, children }: PaneProps) {
  const { setNodeRef } = useDroppable({ id: name })
  return (
    <div ref={setNodeRef} className={className}>
      {children}
    </div>
  )
}
