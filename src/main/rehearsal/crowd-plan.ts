import { z } from 'zod'
import { mostRehearsing, paces } from '@protocol/rehearsal'

/** What the crowd's own thread is told at its start. */
export const crowdPlanSchema = z.strictObject({
  door: z.strictObject({ address: z.string(), port: z.int() }),
  /** Of the links for phones and for the note-taker. */
  joinKey: z.string(),
  noteTakerKey: z.string(),
  people: z.int().min(1).max(mostRehearsing),
  pace: z.enum(paces),
  seed: z.int(),
  /** The sample whose words come first, or null. */
  sampleId: z.string().nullable(),
})

export type CrowdPlan = z.infer<typeof crowdPlanSchema>

/** What the crowd tells. */
export const crowdReportSchema = z.strictObject({
  /** Attendees who are in. */
  present: z.int(),
  /** Everybody came, or went away again. */
  complete: z.boolean(),
  /** Everybody saw these versions of their views, and has nothing left to do; null otherwise. */
  settledAt: z.strictObject({ attendee: z.int().nullable(), noteTaker: z.int().nullable() }).nullable(),
})

export type CrowdReport = z.infer<typeof crowdReportSchema>
