import { z } from 'zod'
import { id, integer, text } from '../bounded'
import { actionChanges, actionDetails, actionStatus } from '../parts/action'

const action = z.strictObject({
  ...actionDetails.shape,
  id,
  status: actionStatus,
  statusNote: text,
  accepted: z.boolean(),
})

export const actionsEvents = [
  z.strictObject({ type: z.literal('actionAdded'), action }),
  z.strictObject({ type: z.literal('actionChanged'), actionId: id, changes: actionChanges }),
  z.strictObject({ type: z.literal('actionMoved'), actionId: id, position: integer }),
  z.strictObject({ type: z.literal('actionRemoved'), actionId: id }),
  z.strictObject({ type: z.literal('actionAccepted'), actionId: id, accepted: z.boolean() }),
  z.strictObject({ type: z.literal('actionStatusSet'), actionId: id, status: actionStatus, note: text }),
] as const
