import { z } from 'zod'
import { id, listOf, text } from '../bounded'
import { joins } from '../parts/card'
import { cardKind } from '../parts/stage-plan'

/** Near-duplicates, put together and taken apart. */
export const mergingActs = [
  z.strictObject({ type: z.literal('mergeCards'), cardIds: listOf(id), intoCardId: id }),
  z.strictObject({ type: z.literal('unmergeCard'), cardId: id }),
] as const

export const addCardAct = z.strictObject({
  type: z.literal('addCard'),
  stageId: id,
  text,
  kind: cardKind,
  tag: text,
  participantId: id.nullable(),
  joins: joins.exactOptional(),
})

export const cardsActs = [
  addCardAct,
  z.strictObject({ type: z.literal('editCard'), cardId: id, text }),
  z.strictObject({ type: z.literal('hideCard'), cardId: id, hidden: z.boolean() }),
  z.strictObject({ type: z.literal('withdrawCard'), cardId: id }),
  z.strictObject({ type: z.literal('blackOut'), cardId: id, words: text }),
  ...mergingActs,
] as const
