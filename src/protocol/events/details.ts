import { z } from 'zod'
import { integer, text } from '../bounded'
import { counting, detailsChanges, newDetails, sector } from '../parts/details'

/** An import also brings the credit that its data needs. */
const describedChanges = z.strictObject({ ...detailsChanges.shape, attribution: text.exactOptional() })

export const detailsEvents = [
  z.strictObject({ type: z.literal('workshopCreated'), details: newDetails }),
  z.strictObject({ type: z.literal('workshopDescribed'), changes: describedChanges }),
  z.strictObject({ type: z.literal('sectorLabelled'), sector, label: text }),
  z.strictObject({ type: z.literal('countingSet'), counting }),
  z.strictObject({ type: z.literal('workshopClosed'), at: integer }),
  z.strictObject({ type: z.literal('workshopReopened') }),
] as const
