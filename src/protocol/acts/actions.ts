import { z } from 'zod'
import { id, integer, text } from '../bounded'
import { actionChanges, actionDetails, actionNews, actionStatus } from '../parts/action'

/** What phones may say of actions, as note-takers do. */
export const actionOwnersActs = [
  z.strictObject({ type: z.literal('acceptAction'), actionId: id, accepted: z.boolean() }),
  z.strictObject({ type: z.literal('updateAction'), actionId: id, news: actionNews }),
  z.strictObject({ type: z.literal('takeLead'), actionId: id, organisationId: id }),
] as const

export const actionsActs = [
  z.strictObject({ type: z.literal('addAction'), action: actionDetails }),
  z.strictObject({ type: z.literal('changeAction'), actionId: id, changes: actionChanges }),
  z.strictObject({ type: z.literal('moveAction'), actionId: id, position: integer }),
  z.strictObject({ type: z.literal('removeAction'), actionId: id }),
  ...actionOwnersActs,
  z.strictObject({ type: z.literal('setActionStatus'), actionId: id, status: actionStatus, note: text }),
] as const
