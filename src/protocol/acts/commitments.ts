import { z } from 'zod'
import { id, text } from '../bounded'

export const commitmentsActs = [
  z.strictObject({ type: z.literal('makeCommitment'), participantId: id, text }),
  z.strictObject({ type: z.literal('withdrawCommitment'), commitmentId: id }),
] as const
