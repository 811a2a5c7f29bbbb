import { z } from 'zod'
import { checkAnswers } from '@core/check/check'
import { id, integer, journalledListOf, text } from '../bounded'
import { actionPlace, actionStatus } from '../parts/action'
import { clausePart } from '../parts/clause'
import { sector } from '../parts/details'

const meeting = z.strictObject({ title: text, date: text })

const update = z.strictObject({
  date: text,
  meeting: text,
  status: actionStatus,
  changed: text,
  learned: text,
  evidence: text,
})

export const planAction = z.strictObject({
  id,
  text,
  priority: text.nullable(),
  lead: text,
  supporters: journalledListOf(text),
  person: text,
  due: text,
  measure: text,
  status: actionStatus,
  statusNote: text,
  accepted: z.boolean(),
  from: meeting.nullable(),
  history: journalledListOf(update),
  origin: z.strictObject({ first: actionPlace, before: actionPlace }).exactOptional(),
})

export const planProgress = z.strictObject({ since: meeting, actions: journalledListOf(planAction) })

export const planCommitment = z.strictObject({ text, organisation: text.nullable() })

export const planOffer = z.strictObject({
  offer: text.nullable(),
  need: text.nullable(),
  offeredBy: text,
  neededBy: text,
  takenUpBy: text,
  matched: z.boolean(),
})

export const planLink = z.strictObject({ idea: text, joins: z.tuple([text, text]) })

export const planInvitation = z.strictObject({ who: text, asker: text, person: text })

export const planAgreement = z.strictObject({
  clauses: journalledListOf(z.strictObject({ part: clausePart, text, accepted: z.boolean() })),
  reviewDate: text,
})

export const planCheck = z.strictObject({
  stage: text,
  prompt: text,
  sectors: journalledListOf(sector),
  drafts: journalledListOf(
    z.strictObject({
      name: text,
      counts: z.record(z.enum(checkAnswers), integer),
      words: journalledListOf(text),
      reply: text,
    }),
  ),
})
