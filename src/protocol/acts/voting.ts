import { z } from 'zod'
import { id, listOf, text } from '../bounded'
import { choice, concerns, voteOption } from '../parts/vote'

export const votingActs = [
  z.strictObject({ type: z.literal('openVote'), stageId: id }),
  z.strictObject({
    type: z.literal('castBallot'),
    stageId: id,
    participantId: id,
    choice,
    concerns: concerns.exactOptional(),
  }),
  z.strictObject({ type: z.literal('withdrawBallot'), stageId: id, participantId: id }),
  z.strictObject({ type: z.literal('closeVote'), stageId: id }),
  z.strictObject({ type: z.literal('reopenVote'), stageId: id }),
  z.strictObject({ type: z.literal('revealVote'), stageId: id }),
  z.strictObject({
    type: z.literal('choosePriorities'),
    stageId: id.nullable(),
    options: listOf(voteOption),
    reason: text,
  }),
] as const
