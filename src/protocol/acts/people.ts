import { z } from 'zod'
import { id, listOf } from '../bounded'
import { access, newOrganisation, newParticipant, organisationChanges, participantChanges } from '../parts/people'

export const peopleActs = [
  z.strictObject({ type: z.literal('addOrganisations'), organisations: listOf(newOrganisation) }),
  z.strictObject({ type: z.literal('changeOrganisation'), organisationId: id, changes: organisationChanges }),
  z.strictObject({ type: z.literal('removeOrganisation'), organisationId: id }),
  z.strictObject({ type: z.literal('addParticipants'), participants: listOf(newParticipant) }),
  z.strictObject({ type: z.literal('changeParticipant'), participantId: id, changes: participantChanges }),
  z.strictObject({ type: z.literal('removeParticipant'), participantId: id }),
  z.strictObject({ type: z.literal('tellAccess'), participantId: id, access }),
] as const
