import { z } from 'zod'
import { noteKinds } from '@core/notes/notes'

export const noteKind = z.enum(noteKinds)
