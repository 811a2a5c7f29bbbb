import { z } from 'zod'
import { id, integer, text } from '../bounded'
import { clausePart } from '../parts/clause'

const clause = z.strictObject({ id, part: clausePart, text, accepted: z.boolean() })

export const agreementEvents = [
  z.strictObject({ type: z.literal('clauseAdded'), clause }),
  z.strictObject({ type: z.literal('clauseEdited'), clauseId: id, text }),
  z.strictObject({ type: z.literal('clauseMoved'), clauseId: id, position: integer }),
  z.strictObject({ type: z.literal('clauseAccepted'), clauseId: id, accepted: z.boolean() }),
  z.strictObject({ type: z.literal('clauseRemoved'), clauseId: id }),
  z.strictObject({ type: z.literal('reviewDateSet'), date: text }),
] as const
