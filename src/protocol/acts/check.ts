import { z } from 'zod'
import { id, text } from '../bounded'
import { said } from '../parts/response'

export const withdrawResponseAct = z.strictObject({ type: z.literal('withdrawResponse'), responseId: id })
export const replyAct = z.strictObject({ type: z.literal('reply'), stageId: id, subjectId: id, text })

export const checkActs = [
  z.strictObject({ type: z.literal('respond'), ...said.shape, participantId: id }),
  withdrawResponseAct,
  replyAct,
] as const
