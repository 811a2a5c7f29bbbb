import { z } from 'zod'
import { answers } from '@core/voting/voting'
import { id, importedListOf, integer } from '../bounded'

export const answer = z.enum(answers)

/** As long as an imported ballot can be: the journal reads ballots that came from there. */
export const choice = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('dots'),
    dots: importedListOf(z.strictObject({ optionId: id, count: integer })),
  }),
  z.strictObject({
    type: z.literal('agreement'),
    answers: importedListOf(z.strictObject({ optionId: id, answer })),
  }),
])

export const voteOption = z.strictObject({ id, kind: z.enum(['theme', 'card']) })
