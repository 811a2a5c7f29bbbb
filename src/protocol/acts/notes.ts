import { z } from 'zod'
import { id, text } from '../bounded'
import { noteKind } from '../parts/note'

export const notesActs = [
  z.strictObject({ type: z.literal('addNote'), kind: noteKind, text, priorityId: id.nullable() }),
  z.strictObject({ type: z.literal('editNote'), noteId: id, text }),
  z.strictObject({ type: z.literal('removeNote'), noteId: id }),
] as const
