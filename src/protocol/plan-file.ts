import { z } from 'zod'
import type { Plan } from '@core/plan'
import { id, integer, journalledListOf, text } from './bounded'
import { sector } from './parts/details'
import { voteMethod } from './parts/vote'
import * as outcomes from './plan/outcomes'
import * as room from './plan/room'
import { inEachCounting, planCount, voteResult } from './plan/vote-result'
import type { Claim, Same } from './same-type'

const priority = z.strictObject({
  id,
  name: text,
  votes: inEachCounting(planCount).nullable(),
  method: voteMethod.nullable(),
  cards: journalledListOf(room.planCard),
})

const vote = z.strictObject({
  stage: text,
  prompt: text,
  score: z.strictObject({ lowest: text, highest: text }).exactOptional(),
  result: voteResult,
  before: voteResult.exactOptional(),
  names: journalledListOf(z.strictObject({ optionId: id, name: text })),
})

const plan = z.strictObject({
  format: z.literal('roundtable-plan'),
  version: z.literal(1),
  title: text,
  date: text,
  place: text,
  purpose: text,
  nextMeeting: text,
  nextMeetingAt: text,
  rehearsal: z.boolean(),
  attribution: text,
  closed: z.boolean(),
  sectorLabels: z.record(sector, text),
  organisations: journalledListOf(room.planOrganisation),
  residents: integer,
  people: integer,
  online: integer,
  priorities: journalledListOf(priority),
  progress: outcomes.planProgress.nullable(),
  actions: journalledListOf(outcomes.planAction),
  decisions: journalledListOf(text),
  notes: journalledListOf(
    z.strictObject({ kind: z.enum(['note', 'quote']), text, priority: text.nullable() }),
  ),
  votes: journalledListOf(vote),
  commitments: journalledListOf(outcomes.planCommitment),
  offers: journalledListOf(outcomes.planOffer),
  links: journalledListOf(outcomes.planLink),
  invitations: journalledListOf(outcomes.planInvitation),
  agreement: outcomes.planAgreement,
  checks: journalledListOf(outcomes.planCheck),
  equalVoice: room.equalVoice,
  voices: journalledListOf(z.strictObject({ name: text.nullable(), cards: journalledListOf(room.planCard) })),
  web: room.organisationWeb.nullable(),
  leftOut: z.strictObject({
    hiddenCards: integer,
    votesNotRevealed: integer,
    privateCommitments: integer,
    chosen: journalledListOf(z.enum(['names', 'cards', 'votes', 'offers', 'web'])),
  }),
})

/** Does not compile where the schema and the rules' type have drifted apart. */
export type PlanSchemaAgrees = Claim<Same<z.infer<typeof plan>, Plan>>

/** A plan as it was written: whole, and with nothing in it that is not documented in docs/plan-json.md. */
export const planSchema: z.ZodType<Plan> = plan
