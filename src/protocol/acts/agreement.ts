import { z } from 'zod'
import { id, integer, text } from '../bounded'
import { clausePart } from '../parts/clause'

export const agreementActs = [
  z.strictObject({ type: z.literal('addClause'), part: clausePart, text }),
  z.strictObject({ type: z.literal('editClause'), clauseId: id, text }),
  z.strictObject({ type: z.literal('moveClause'), clauseId: id, position: integer }),
  z.strictObject({ type: z.literal('acceptClause'), clauseId: id, accepted: z.boolean() }),
  z.strictObject({ type: z.literal('removeClause'), clauseId: id }),
  z.strictObject({ type: z.literal('setReviewDate'), date: text }),
] as const
