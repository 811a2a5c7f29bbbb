import { assertNever } from '../assert-never'
import { accept, refuse, type Context, type Decision } from '../decision'
import { limits } from '../limits'
import { firstRefusal, textRefusal } from '../text'
import type { Refusal, Workshop } from '../workshop'
import type { NotesCommand, NotesEvent } from './notes'

export function decideNotes(
  command: NotesCommand,
  { notes, priorities }: Workshop,
  { now, newId }: Context,
): Decision<NotesEvent, Refusal> {
  const refused = command.type === 'removeNote' ? null : firstRefusal(textRefusal(command.text, limits.noteLength))
  if (refused !== null) return refused
  if (command.type !== 'addNote' && !notes.some(({ id }) => id === command.noteId)) {
    return refuse({ code: 'notes.unknown-note', noteId: command.noteId })
  }
  switch (command.type) {
    case 'addNote': {
      const { kind, priorityId } = command
      if (notes.length >= limits.notes) return refuse({ code: 'notes.too-many', allowed: limits.notes })
      if (priorityId !== null && !priorities.some(({ id }) => id === priorityId)) {
        return refuse({ code: 'actions.unknown-priority', priorityId })
      }
      return accept({
        type: 'noteAdded',
        note: { id: newId(), kind, text: command.text.trim(), priorityId, at: now },
      })
    }
    case 'editNote': {
      const text = command.text.trim()
      const same = notes.some((note) => note.id === command.noteId && note.text === text)
      return same ? accept() : accept({ type: 'noteEdited', noteId: command.noteId, text })
    }
    case 'removeNote':
      return accept({ type: 'noteRemoved', noteId: command.noteId })
    default:
      return assertNever(command)
  }
}
