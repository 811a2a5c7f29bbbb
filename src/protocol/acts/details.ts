import { z } from 'zod'
import { text } from '../bounded'
import { counting, detailsChanges, sector } from '../parts/details'

export const detailsActs = [
  z.strictObject({ type: z.literal('describeWorkshop'), changes: detailsChanges }),
  z.strictObject({ type: z.literal('labelSector'), sector, label: text }),
  z.strictObject({ type: z.literal('setCounting'), counting }),
  z.strictObject({ type: z.literal('closeWorkshop') }),
  z.strictObject({ type: z.literal('reopenWorkshop') }),
] as const
