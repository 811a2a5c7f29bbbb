import { z } from 'zod'
import { id, text } from '../bounded'
import { cardKind } from '../parts/stage-plan'

export const cardsActs = [
  z.strictObject({
    type: z.literal('addCard'),
    stageId: id,
    text,
    kind: cardKind,
    tag: text,
    participantId: id.nullable(),
  }),
  z.strictObject({ type: z.literal('editCard'), cardId: id, text }),
  z.strictObject({ type: z.literal('hideCard'), cardId: id, hidden: z.boolean() }),
  z.strictObject({ type: z.literal('withdrawCard'), cardId: id }),
] as const
