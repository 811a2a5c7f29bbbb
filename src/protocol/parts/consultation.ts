import { z } from 'zod'
import { id, importedListOf, text } from '../bounded'
import { answer } from './vote'

export const consultation = z.strictObject({
  topic: text,
  attribution: text,
  statements: importedListOf(z.strictObject({ key: id, text, authorKey: id.nullable(), hidden: z.boolean() })),
  ballots: importedListOf(
    z.strictObject({ voterKey: id, answers: importedListOf(z.strictObject({ key: id, answer })) }),
  ),
})
