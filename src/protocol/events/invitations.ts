import { z } from 'zod'
import { id } from '../bounded'
import { invitationChanges, invitationDetails } from '../parts/invitation'

const invitation = z.strictObject({ ...invitationDetails.shape, id, stageId: id, participantId: id.nullable() })

export const invitationsEvents = [
  z.strictObject({ type: z.literal('invitationAdded'), invitation }),
  z.strictObject({ type: z.literal('invitationChanged'), invitationId: id, changes: invitationChanges }),
  z.strictObject({ type: z.literal('invitationRemoved'), invitationId: id }),
] as const
