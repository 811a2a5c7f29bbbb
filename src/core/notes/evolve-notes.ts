import { assertNever } from '../assert-never'
import { changed, without } from '../ordered'
import type { Workshop } from '../workshop'
import type { NotesEvent } from './notes'

export function evolveNotes(workshop: Workshop, event: NotesEvent): Workshop {
  const { notes } = workshop
  switch (event.type) {
    case 'noteAdded':
      return { ...workshop, notes: [...notes, event.note] }
    case 'noteEdited':
      return { ...workshop, notes: changed(notes, event.noteId, (note) => ({ ...note, text: event.text })) }
    case 'noteRemoved':
      return { ...workshop, notes: without(notes, event.noteId) }
    default:
      return assertNever(event)
  }
}
