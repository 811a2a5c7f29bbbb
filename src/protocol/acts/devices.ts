import { z } from 'zod'
import { id, text } from '../bounded'

export const devicesActs = [
  z.strictObject({ type: z.literal('admitDevice'), deviceId: id, name: text, organisationId: id.nullable() }),
  z.strictObject({ type: z.literal('lockJoining'), locked: z.boolean() }),
  z.strictObject({ type: z.literal('removeDevice'), deviceId: id }),
] as const
