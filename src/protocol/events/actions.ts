import { z } from 'zod'
import { id, integer, listOf, text } from '../bounded'
import { actionChanges, actionOfBefore, actionSaid, actionStatus, newAction, since } from '../parts/action'

export const actionsEvents = [
  z.strictObject({ type: z.literal('actionAdded'), action: newAction }),
  z.strictObject({ type: z.literal('actionsCarried'), since, actions: listOf(actionOfBefore) }),
  z.strictObject({ type: z.literal('actionChanged'), actionId: id, changes: actionChanges }),
  z.strictObject({ type: z.literal('actionMoved'), actionId: id, position: integer }),
  z.strictObject({ type: z.literal('actionRemoved'), actionId: id }),
  z.strictObject({ type: z.literal('actionAccepted'), actionId: id, accepted: z.boolean() }),
  z.strictObject({ type: z.literal('actionUpdated'), actionId: id, said: actionSaid }),
  z.strictObject({ type: z.literal('actionStatusSet'), actionId: id, status: actionStatus, note: text }),
] as const
