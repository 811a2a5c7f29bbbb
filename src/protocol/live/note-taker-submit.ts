import { z } from 'zod'
import { actionsActs } from '../acts/actions'
import { notesActs } from '../acts/notes'
import { themesActs } from '../acts/themes'
import { requestSchemas } from '../window-contract'
import type { NoteTakerAct } from './device-acts'

const noteTakerAct: z.ZodType<NoteTakerAct> = z.discriminatedUnion('type', [
  ...themesActs,
  ...actionsActs,
  ...notesActs,
  z.strictObject({ type: z.literal('undo') }),
])

/** All that the note-taker's window may submit. */
export const noteTakerSubmit = requestSchemas.submit.extend({ act: noteTakerAct })
