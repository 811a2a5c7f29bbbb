import { z } from 'zod'
import { id, integer, text } from '../bounded'
import { noteKind } from '../parts/note'

const note = z.strictObject({ id, kind: noteKind, text, priorityId: id.nullable(), at: integer })

export const notesEvents = [
  z.strictObject({ type: z.literal('noteAdded'), note }),
  z.strictObject({ type: z.literal('noteEdited'), noteId: id, text }),
  z.strictObject({ type: z.literal('noteRemoved'), noteId: id }),
] as const
