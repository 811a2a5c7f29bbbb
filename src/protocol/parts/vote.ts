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

/** What a person chose, its lists as long as `list` lets them be. */
function choiceWith(list: typeof listOf) {
  return z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('dots'), dots: list(dot) }),
    z.strictObject({ type: z.literal('agreement'), answers: list(answered) }),
    z.strictObject({ type: z.literal('rating'), ratings: list(rated) }),
    z.strictObject({ type: z.literal('ranking'), optionIds: list(id) }),
    z.strictObject({ type: z.literal('impact-effort'), places: list(placed) }),
    z.strictObject({ type: z.literal('consent'), answers: list(consented) }),
  ])
}

/** As long as an imported ballot can be: the journal reads ballots that came from there. */
export const choice = choiceWith(importedListOf)

/** As a person makes it in the room. */
export const deviceChoice = choiceWith(listOf)

export const concerns = listOf(concern)

/** As the journal holds them: what the rules accepted must always be read back. */
export const journalledConcerns = journalledListOf(concern)

export const voteOption = z.strictObject({ id, kind: z.enum(['theme', 'card', 'question']) })
