import { z } from 'zod'
import { cardKinds } from '@core/cards/cards'
import { listOf, text } from './bounded'

const phrases = listOf(text).min(1)

const rehearsalLinesSchema = z.strictObject({
  format: z.literal('roundtable-rehearsal-lines'),
  version: z.literal(1),
  /** What is said belongs to a topic, so that it can be grouped as a room would. */
  topics: listOf(z.strictObject({ name: text, lines: z.record(z.enum(cardKinds), listOf(text).min(1)) })).min(1),
  /** What fits a tag, a table, a story or a stage of that name better than what is said of any topic. */
  headings: z.record(text, listOf(text).min(1)),
  /** What is said beside the cards, by what it is about. */
  phrases: z.strictObject({
    commitment: phrases,
    accessNeed: phrases,
    missing: phrases,
    contact: phrases,
    concern: phrases,
    /** What a draft would need, so that it works. */
    change: phrases,
    /** What two things could be together. */
    joined: phrases,
    /** Why somebody scores low, and high. */
    low: phrases,
    high: phrases,
    /** What came of an action that goes well, and why one does not. */
    progress: phrases,
    setback: phrases,
    learned: phrases,
  }),
})

/** What simulated attendees say where a workshop brings no words of its own. Made up, and nobody's in particular. */
export type RehearsalLines = z.infer<typeof rehearsalLinesSchema>

export type PhraseKind = keyof RehearsalLines['phrases']

/** Throws where the value is no such list: it comes with the app, so that is a bug. */
export function readRehearsalLines(value: unknown): RehearsalLines {
  return rehearsalLinesSchema.parse(value)
}
