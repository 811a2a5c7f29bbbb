import type { Stage } from '@core/agenda/agenda'
import type { Announcements, UniqueIdentifier } from '@dnd-kit/core'

/** What a screen reader is told while a stage is moved by keyboard. */
export function stageDragWords(stages: readonly Stage[]) {
  const title = (id: UniqueIdentifier) => stages.find((stage) => stage.id === id)?.title ?? 'the stage'
  const place = (id: UniqueIdentifier) => `${stages.findIndex((stage) => stage.id === id) + 1} of ${stages.length}`
  const announcements: Announcements = {
    onDragStart: ({ active }) => `Picked up ${title(active.id)}, ${place(active.id)}.`,
    onDragOver: ({ active, over }) => (over === null ? undefined : `${title(active.id)} is at ${place(over.id)}.`),
    onDragEnd: ({ active, over }) =>
      over === null ? `${title(active.id)} stays where it was.` : `${title(active.id)} was put at ${place(over.id)}.`,
    onDragCancel: ({ active }) => `${title(active.id)} stays where it was.`,
  }
  const draggable = 'Press Space, move with the arrow keys, then Space again. Escape leaves the stage where it was.'
  return { announcements, screenReaderInstructions: { draggable } }
}
