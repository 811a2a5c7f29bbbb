import { z } from 'zod'
import { id, integer, listOf, text } from './bounded'
import { newOrganisation } from './parts/people'

/** Where in `areas` a card is put or an action belongs. */
const area = integer.min(0)

const sampleSchema = z.strictObject({
  format: z.literal('roundtable-sample'),
  version: z.literal(1),
  id,
  title: text,
  description: text,
  /** The id of the way of working that its stages come from. */
  wayOfWorking: id,
  details: z.strictObject({ date: text, place: text, purpose: text, rehearsal: z.literal(true), attribution: text }),
  organisations: listOf(newOrganisation),
  /** The themes that cards are grouped under. */
  areas: listOf(text),
  /** What a rehearsal says in the first stage of that kind; a card with no area stays on its own. */
  rehearsalCards: listOf(
    z.strictObject({ stage: z.enum(['gather', 'round']), tag: text, area: area.nullable(), text }),
  ),
  /** What a rehearsal captures; due so many days after the day on which it is played. */
  rehearsalActions: listOf(z.strictObject({ area, text, measure: text, dueInDays: integer.min(1) })),
})

/** A workshop to look at and to rehearse with. All that is said in it is made up, and it says so. */
export type Sample = z.infer<typeof sampleSchema>

/** Throws where the value is not a sample: samples come with the app, so that is a bug. */
export function readSample(value: unknown): Sample {
  return sampleSchema.parse(value)
}
