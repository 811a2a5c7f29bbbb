import { z } from 'zod'
import { id, text } from '../bounded'

const commitment = z.strictObject({ id, text, participantId: id })

export const commitmentsEvents = [
  z.strictObject({ type: z.literal('commitmentMade'), commitment }),
  z.strictObject({ type: z.literal('commitmentWithdrawn'), commitmentId: id }),
] as const
