import { z } from 'zod'
import { id, text } from '../bounded'
import { said } from '../parts/response'

const response = z.strictObject({ ...said.shape, id, participantId: id })
const reply = z.strictObject({ stageId: id, subjectId: id, text })

export const checkEvents = [
  z.strictObject({ type: z.literal('responded'), response }),
  z.strictObject({ type: z.literal('responseWithdrawn'), responseId: id }),
  z.strictObject({ type: z.literal('replied'), reply }),
] as const
