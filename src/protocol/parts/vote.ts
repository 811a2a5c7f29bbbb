import { z } from 'zod'
import { answers, consents } from '@core/voting/voting'
import { id, importedListOf, integer, journalledListOf, listOf, text } from '../bounded'

export const voteMethod = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('dots'),
    dots: integer,
    stacking: z.boolean(),
    mostAnOption: integer.exactOptional(),
  }),
  z.strictObject({ type: z.literal('agreement') }),
  z.strictObject({ type: z.literal('rating') }),
  z.strictObject({ type: z.literal('ranking') }),
  z.strictObject({ type: z.literal('impact-effort') }),
  z.strictObject({ type: z.literal('consent') }),
])

export const answer = z.enum(answers)

const dot = z.strictObject({ optionId: id, count: integer })
const answered = z.strictObject({ optionId: id, answer })
const rated = z.strictObject({ optionId: id, rating: integer })
const placed = z.strictObject({ optionId: id, impact: integer, effort: integer })
const consented = z.strictObject({ optionId: id, answer: z.enum(consents) })
const concern = z.strictObject({ optionId: id, text })

const ofFewOptions = [
  z.strictObject({ type: z.literal('dots'), dots: listOf(dot) }),
  z.strictObject({ type: z.literal('rating'), ratings: listOf(rated) }),
  z.strictObject({ type: z.literal('ranking'), optionIds: listOf(id) }),
  z.strictObject({ type: z.literal('impact-effort'), places: listOf(placed) }),
  z.strictObject({ type: z.literal('consent'), answers: listOf(consented) }),
] as const

/** As long as an imported ballot can be: the journal reads ballots that came from there. */
export const choice = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('agreement'), answers: importedListOf(answered) }),
  ...ofFewOptions,
])

/** As a device sends it whole. */
export const deviceChoice = z.discriminatedUnion('type', [...ofFewOptions])

export const concerns = listOf(concern)

/** As the journal holds them: what the rules accepted must always be read back. */
export const journalledConcerns = journalledListOf(concern)

export const voteOption = z.strictObject({ id, kind: z.enum(['theme', 'card', 'question']) })
