import { z } from 'zod'
import { languages } from '@core/language'
import { id, text } from '../bounded'
import { sector } from './details'

export const newOrganisation = z.strictObject({ name: text, sector })

export const organisationChanges = z.strictObject({ name: text.exactOptional(), sector: sector.exactOptional() })

export const newParticipant = z.strictObject({ name: text, organisationId: id.nullable() })

export const participantChanges = z.strictObject({
  name: text.exactOptional(),
  organisationId: id.nullable().exactOptional(),
})

export const language = z.enum(languages)

export const access = z.strictObject({ language: language.exactOptional(), accessNeeds: text.exactOptional() })

/** The role that typed something in, or an import. */
export const enteredBy = z.enum(['facilitator', 'note-taker', 'attendee', 'door', 'import'])

export const role = z.enum(['facilitator', 'note-taker', 'attendee', 'door'])

export const actor = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('facilitator') }),
  z.strictObject({ role: z.literal('note-taker') }),
  z.strictObject({ role: z.literal('attendee'), participantId: id }),
  z.strictObject({ role: z.literal('door') }),
])
