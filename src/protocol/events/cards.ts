import { z } from 'zod'
import { id, integer, journalledListOf, text } from '../bounded'
import { joins } from '../parts/card'
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
  joins: joins.exactOptional(),
  mergedInto: id.exactOptional(),
})

export const cardsEvents = [
  z.strictObject({ type: z.literal('cardAdded'), card }),
  z.strictObject({ type: z.literal('cardEdited'), cardId: id, text }),
  z.strictObject({ type: z.literal('cardHidden'), cardId: id, hidden: z.boolean() }),
  z.strictObject({ type: z.literal('cardWithdrawn'), cardId: id }),
  z.strictObject({ type: z.literal('cardBlackedOut'), cardId: id, text }),
  z.strictObject({ type: z.literal('cardsMerged'), cardIds: journalledListOf(id), intoCardId: id }),
  z.strictObject({ type: z.literal('cardUnmerged'), cardId: id }),
] as const
