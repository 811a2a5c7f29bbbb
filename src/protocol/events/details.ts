import { z } from 'zod'
import { integer, text } from '../bounded'
import { counting, detailsChanges, newDetails, sector } from '../parts/details'

export const detailsEvents = [
  z.strictObject({ type: z.literal('workshopCreated'), details: newDetails }),
  z.strictObject({ type: z.literal('consultationImported'), topic: text, attribution: text }),
  z.strictObject({ type: z.literal('workshopDescribed'), changes: detailsChanges }),
  z.strictObject({ type: z.literal('sectorLabelled'), sector, label: text }),
  z.strictObject({ type: z.literal('countingSet'), counting }),
  z.strictObject({ type: z.literal('workshopClosed'), at: integer }),
  z.strictObject({ type: z.literal('workshopReopened') }),
] as const
