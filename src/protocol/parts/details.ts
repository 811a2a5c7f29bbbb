import { z } from 'zod'
import { sectors } from '@core/sector'
import { integer, text } from '../bounded'

export const sector = z.enum(sectors)

export const counting = z.strictObject({ minimumGroup: integer, residentsTogether: z.boolean() })

export const newDetails = z.strictObject({
  title: text,
  date: text,
  place: text,
  purpose: text,
  rehearsal: z.boolean(),
  attribution: text,
  privacyNotice: text.exactOptional(),
  counting: counting.exactOptional(),
  sectorLabels: z.record(sector, text).exactOptional(),
})

export const detailsChanges = z.strictObject({
  title: text.exactOptional(),
  date: text.exactOptional(),
  place: text.exactOptional(),
  purpose: text.exactOptional(),
  nextMeeting: text.exactOptional(),
  nextMeetingAt: text.exactOptional(),
  privacyNotice: text.exactOptional(),
})
