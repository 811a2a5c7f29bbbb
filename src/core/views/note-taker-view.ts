import { undoableBy, type History } from '../history/history'
import type { NoteTakerView } from '../views'
import { facilitatorViewer } from './facilitator-view'

/** Makes the note-taker's view of one workshop, again and again; what did not change stays the same object. */
export function noteTakerViewer(): (history: History) => NoteTakerView {
  const viewOf = facilitatorViewer()
  return (history) => {
    const { devices: _, ...view } = viewOf(history)
    const undoable = undoableBy({ role: 'note-taker' }, history)?.events[0]?.type ?? null
    return { ...view, role: 'note-taker', undoable }
  }
}
