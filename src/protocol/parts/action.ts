import { z } from 'zod'
import { actionStatuses } from '@core/actions/actions'
import { id, listOf, text } from '../bounded'

export const actionStatus = z.enum(actionStatuses)

export const actionDetails = z.strictObject({
  text,
  priorityId: id.nullable(),
  leadId: id.nullable(),
  supporterIds: listOf(id),
  person: text,
  due: text,
  measure: text,
})

export const actionChanges = z.strictObject({
  text: text.exactOptional(),
  priorityId: id.nullable().exactOptional(),
  leadId: id.nullable().exactOptional(),
  supporterIds: listOf(id).exactOptional(),
  person: text.exactOptional(),
  due: text.exactOptional(),
  measure: text.exactOptional(),
})
