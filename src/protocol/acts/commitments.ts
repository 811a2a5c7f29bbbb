import { z } from 'zod'
import { id } from '../bounded'
import { commitmentChanges, commitmentDetails } from '../parts/commitment'

/** What anybody may do with a promise that is there; whose it is, the rules know. */
export const commitmentActs = [
  z.strictObject({ type: z.literal('changeCommitment'), commitmentId: id, changes: commitmentChanges }),
  z.strictObject({ type: z.literal('withdrawCommitment'), commitmentId: id }),
] as const

export const commitmentsActs = [
  z.strictObject({
    type: z.literal('makeCommitment'),
    participantId: id.nullable(),
    ...commitmentDetails.shape,
  }),
  ...commitmentActs,
] as const
