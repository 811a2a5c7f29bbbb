import { z } from 'zod'
import { id, journalledListOf } from '../bounded'
import { access, newOrganisation, newParticipant, organisationChanges, participantChanges } from '../parts/people'

const organisation = z.strictObject({ ...newOrganisation.shape, id })
const participant = z.strictObject({
  ...newParticipant.shape,
  ...access.shape,
  id,
  enteredFor: z.boolean(),
  online: z.literal(true).exactOptional(),
})

export const peopleEvents = [
  z.strictObject({ type: z.literal('organisationsAdded'), organisations: journalledListOf(organisation) }),
  z.strictObject({ type: z.literal('organisationChanged'), organisationId: id, changes: organisationChanges }),
  z.strictObject({ type: z.literal('organisationRemoved'), organisationId: id }),
  z.strictObject({ type: z.literal('participantsAdded'), participants: journalledListOf(participant) }),
  z.strictObject({ type: z.literal('participantChanged'), participantId: id, changes: participantChanges }),
  z.strictObject({ type: z.literal('participantRemoved'), participantId: id }),
  z.strictObject({ type: z.literal('accessTold'), participantId: id, access }),
] as const
