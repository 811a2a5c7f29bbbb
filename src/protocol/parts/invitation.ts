import { z } from 'zod'
import { id, text } from '../bounded'

export const invitationDetails = z.strictObject({ who: text, askerId: id.nullable(), person: text })

export const invitationChanges = z.strictObject({
  who: text.exactOptional(),
  askerId: id.nullable().exactOptional(),
  person: text.exactOptional(),
})
