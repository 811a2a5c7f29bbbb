import { z } from 'zod'
import { id, integer, text } from '../bounded'
import { actionChanges, actionDetails, actionStatus } from '../parts/action'

export const actionsActs = [
  z.strictObject({ type: z.literal('addAction'), action: actionDetails }),
  z.strictObject({ type: z.literal('changeAction'), actionId: id, changes: actionChanges }),
  z.strictObject({ type: z.literal('moveAction'), actionId: id, position: integer }),
  z.strictObject({ type: z.literal('removeAction'), actionId: id }),
  z.strictObject({ type: z.literal('acceptAction'), actionId: id, accepted: z.boolean() }),
  z.strictObject({ type: z.literal('setActionStatus'), actionId: id, status: actionStatus, note: text }),
] as const
