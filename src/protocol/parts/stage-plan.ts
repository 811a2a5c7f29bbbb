import { z } from 'zod'
import { checkedKinds } from '@core/agenda/agenda'
import { cardKinds } from '@core/cards/cards'
import { integer, listOf, text } from '../bounded'
import { sector } from './details'
import { voteMethod } from './vote'

export const cardKind = z.enum(cardKinds)

const stageActivity = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('welcome') }),
  z.strictObject({ kind: z.literal('gather'), cardKind, tags: listOf(text) }),
  z.strictObject({ kind: z.literal('round'), cardKind }),
  z.strictObject({ kind: z.literal('themed-rounds'), cardKind, themes: listOf(text), rounds: integer }),
  z.strictObject({ kind: z.literal('group'), suggestedThemes: listOf(text) }),
  z.strictObject({
    kind: z.literal('vote'),
    method: voteMethod,
    optionsFrom: z.enum(['themes', 'cards']),
    cardKind: cardKind.exactOptional(),
    choose: integer,
  }),
  z.strictObject({ kind: z.literal('score'), lowest: text, highest: text }),
  z.strictObject({
    kind: z.literal('stories'),
    stories: listOf(z.strictObject({ title: text, text })),
    cardKind,
  }),
  z.strictObject({ kind: z.literal('link'), joins: cardKind }),
  z.strictObject({ kind: z.literal('missing') }),
  z.strictObject({ kind: z.literal('offers') }),
  z.strictObject({ kind: z.literal('agreement') }),
  z.strictObject({
    kind: z.literal('commitments'),
    suggestions: listOf(text),
    startsPrivate: z.boolean(),
    asksContact: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('break') }),
  z.strictObject({ kind: z.literal('return') }),
  z.strictObject({ kind: z.literal('act') }),
  z.strictObject({ kind: z.literal('check'), of: z.enum(checkedKinds), sectors: listOf(sector) }),
  z.strictObject({ kind: z.literal('read-back') }),
])

const welshStage = z.strictObject({
  title: text,
  prompt: text,
  words: listOf(z.strictObject({ en: text, cy: text })),
})

export const stagePlan = z.strictObject({
  title: text,
  prompt: text,
  minutes: integer,
  activity: stageActivity,
  privateNotes: text.exactOptional(),
  welsh: welshStage.exactOptional(),
})

export const stageChanges = z.strictObject({
  title: text.exactOptional(),
  prompt: text.exactOptional(),
  minutes: integer.exactOptional(),
  activity: stageActivity.exactOptional(),
  privateNotes: text.exactOptional(),
  welsh: welshStage.exactOptional(),
})
