import { z } from 'zod'
import { id } from '../bounded'

const device = z.strictObject({ id, participantId: id })

export const devicesEvents = [
  z.strictObject({ type: z.literal('deviceAdmitted'), device }),
  z.strictObject({ type: z.literal('joiningLocked'), locked: z.boolean() }),
  z.strictObject({ type: z.literal('deviceRemoved'), deviceId: id }),
] as const
