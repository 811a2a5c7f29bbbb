import { z } from 'zod'
import { cardKinds } from '@core/cards/cards'
import { listOf, text } from './bounded'

const rehearsalLinesSchema = z.strictObject({
  format: z.literal('roundtable-rehearsal-lines'),
  version: z.literal(1),
  /** What is said belongs to a topic, so that it can be grouped as a room would. */
  topics: listOf(z.strictObject({ name: text, lines: z.record(z.enum(cardKinds), listOf(text).min(1)) })).min(1),
  commitments: listOf(text).min(1),
})

/** What simulated attendees say where a workshop brings no words of its own. Made up, and nobody's in particular. */
export type RehearsalLines = z.infer<typeof rehearsalLinesSchema>

/** Throws where the value is no such list: it comes with the app, so that is a bug. */
export function readRehearsalLines(value: unknown): RehearsalLines {
  return rehearsalLinesSchema.parse(value)
}
