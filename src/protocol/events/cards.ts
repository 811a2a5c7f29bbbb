import { z } from 'zod'
import { id, integer, text } from '../bounded'
import { enteredBy } from '../parts/people'
import { cardKind } from '../parts/stage-plan'

const card = z.strictObject({
  id,
  number: integer,
  text,
  kind: cardKind,
  tag: text,
  stageId: id,
  participantId: id.nullable(),
  enteredBy,
  hidden: z.boolean(),
  themeId: id.nullable(),
})

export const cardsEvents = [
  z.strictObject({ type: z.literal('cardAdded'), card }),
  z.strictObject({ type: z.literal('cardEdited'), cardId: id, text }),
  z.strictObject({ type: z.literal('cardHidden'), cardId: id, hidden: z.boolean() }),
  z.strictObject({ type: z.literal('cardWithdrawn'), cardId: id }),
] as const
