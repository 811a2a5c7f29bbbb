import { z } from 'zod'
import { listOf } from '../bounded'
import { carried } from '../parts/action'
import { consultation } from '../parts/consultation'
import { newDetails } from '../parts/details'
import { newOrganisation } from '../parts/people'
import { stagePlan } from '../parts/stage-plan'

/** Acts on a workshop as a whole. */
export const workshopActs = [
  z.strictObject({
    type: z.literal('createWorkshop'),
    details: newDetails,
    stages: listOf(stagePlan),
    organisations: listOf(newOrganisation),
    carried: carried.exactOptional(),
  }),
  z.strictObject({ type: z.literal('importConsultation'), consultation }),
  z.strictObject({ type: z.literal('undo') }),
] as const
