import { z } from 'zod'
import { readiness } from '@core/commitments/commitments'
import { id, text } from '../bounded'

/** A promise; what is left out was not said of it, as in journals of before. */
export const commitmentDetails = z.strictObject({
  text,
  organisationId: id.nullable().exactOptional(),
  readiness: z.enum(readiness).exactOptional(),
  private: z.boolean().exactOptional(),
  contact: text.exactOptional(),
})

export const commitmentChanges = z.strictObject({ ...commitmentDetails.shape, text: text.exactOptional() })
