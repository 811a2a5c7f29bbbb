import { z } from 'zod'
import { id } from '../bounded'
import { commitmentChanges, commitmentDetails } from '../parts/commitment'

const commitment = z.strictObject({ ...commitmentDetails.shape, id, participantId: id.nullable() })

export const commitmentsEvents = [
  z.strictObject({ type: z.literal('commitmentMade'), commitment }),
  z.strictObject({ type: z.literal('commitmentChanged'), commitmentId: id, changes: commitmentChanges }),
  z.strictObject({ type: z.literal('commitmentWithdrawn'), commitmentId: id }),
] as const
