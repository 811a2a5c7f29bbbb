import { z } from 'zod'
import { cardKinds } from '@core/cards/cards'
import { integer, listOf, text } from '../bounded'

export const cardKind = z.enum(cardKinds)

export const voteMethod = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('dots'), dots: integer, stacking: z.boolean() }),
  z.strictObject({ type: z.literal('agreement') }),
])

const stageActivity = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('welcome') }),
  z.strictObject({ kind: z.literal('gather'), cardKind, tags: listOf(text) }),
  z.strictObject({ kind: z.literal('round'), cardKind }),
  z.strictObject({ kind: z.literal('group'), suggestedThemes: listOf(text) }),
  z.strictObject({
    kind: z.literal('vote'),
    method: voteMethod,
    optionsFrom: z.enum(['themes', 'cards']),
    choose: integer,
  }),
  z.strictObject({ kind: z.literal('break') }),
  z.strictObject({ kind: z.literal('act') }),
  z.strictObject({ kind: z.literal('read-back') }),
])

export const stagePlan = z.strictObject({ title: text, prompt: text, minutes: integer, activity: stageActivity })

export const stageChanges = z.strictObject({
  title: text.exactOptional(),
  prompt: text.exactOptional(),
  minutes: integer.exactOptional(),
  activity: stageActivity.exactOptional(),
})
