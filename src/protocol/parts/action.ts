import { z } from 'zod'
import { actionStatuses } from '@core/actions/actions'
import { id, integer, listOf, text } from '../bounded'
import { role } from './people'

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

const meeting = z.strictObject({ title: text, date: text })
export const since = z.strictObject({ ...meeting.shape, workshopId: id })

export const actionNews = z.strictObject({ status: actionStatus, changed: text, learned: text, evidence: text })

export const actionSaid = z.strictObject({
  ...actionNews.shape,
  at: integer.nullable(),
  by: z.strictObject({ role, organisation: text }).nullable(),
})

export const actionPlace = z.strictObject({ workshopId: id, actionId: id })
const origin = z.strictObject({ first: actionPlace, before: actionPlace, from: meeting, priority: text.nullable() })
const standing = { status: actionStatus, statusNote: text, accepted: z.boolean() }

export const newAction = z.strictObject({ ...actionDetails.shape, ...standing, id })

/** An action with all that was said of it at earlier meetings. */
export const actionOfBefore = z.strictObject({
  ...newAction.shape,
  history: listOf(z.strictObject({ ...actionSaid.shape, meeting: meeting.nullable() })),
  origin: origin.nullable(),
})

const carriedAction = z.strictObject({
  ...standing,
  text,
  lead: text,
  supporters: listOf(text),
  person: text,
  due: text,
  measure: text,
  history: listOf(z.strictObject({ ...actionSaid.shape, meeting })),
  origin,
})

export const carried = z.strictObject({ since, actions: listOf(carriedAction) })
