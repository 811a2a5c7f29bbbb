import { z } from 'zod'
import { id } from '../bounded'
import { invitationChanges, invitationDetails } from '../parts/invitation'

/** What anybody may do with an invitation that is there; whose it is, the rules know. */
export const invitationActs = [
  z.strictObject({ type: z.literal('changeInvitation'), invitationId: id, changes: invitationChanges }),
  z.strictObject({ type: z.literal('removeInvitation'), invitationId: id }),
] as const

export const invitationsActs = [
  z.strictObject({
    type: z.literal('addInvitation'),
    stageId: id,
    participantId: id.nullable(),
    ...invitationDetails.shape,
  }),
  ...invitationActs,
] as const
