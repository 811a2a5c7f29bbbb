import { z } from 'zod'
import { id, journalledListOf } from '../bounded'
import { enteredBy } from '../parts/people'
import { choice, journalledConcerns, voteMethod, voteOption } from '../parts/vote'

const ballot = z.strictObject({ id, choice, concerns: journalledConcerns.exactOptional(), enteredBy })
const priority = z.strictObject({ ...voteOption.shape, stageId: id.nullable() })

export const votingEvents = [
  z.strictObject({
    type: z.literal('voteOpened'),
    stageId: id,
    method: voteMethod,
    options: journalledListOf(voteOption),
  }),
  z.strictObject({ type: z.literal('ballotCast'), stageId: id, ballot }),
  z.strictObject({ type: z.literal('ballotWithdrawn'), stageId: id, participantId: id }),
  z.strictObject({ type: z.literal('voteClosed'), stageId: id }),
  z.strictObject({ type: z.literal('voteReopened'), stageId: id }),
  z.strictObject({ type: z.literal('voteRevealed'), stageId: id }),
  z.strictObject({ type: z.literal('prioritiesChosen'), priorities: journalledListOf(priority) }),
] as const
