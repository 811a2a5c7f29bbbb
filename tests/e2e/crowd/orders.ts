import { z } from 'zod'

/** What the process with the phones can be asked to do, one after the other. */
export const orderSchema = z.discriminatedUnion('order', [
  /** All come in by the link and join. */
  z.strictObject({ order: z.literal('join'), link: z.string(), phones: z.number() }),
  /** Each sends a card once it sees that stage. */
  z.strictObject({ order: z.literal('share'), stageId: z.string() }),
  /** Waits until each sees everybody's card. */
  z.strictObject({ order: z.literal('see-cards') }),
  /** Waits until each sees so many themes, and no card outside of them. */
  z.strictObject({ order: z.literal('see-themes'), themes: z.number() }),
  /** Each gives its dot once it sees the vote open. */
  z.strictObject({ order: z.literal('vote'), stageId: z.string() }),
  /** Waits until each sees the result. */
  z.strictObject({ order: z.literal('see-result') }),
])

export const reportSchema = z.strictObject({
  /** What was acknowledged by this order. */
  cards: z.array(z.strictObject({ id: z.string(), participantId: z.string(), text: z.string() })),
  ballots: z.array(z.strictObject({ participantId: z.string(), optionId: z.string() })),
  /** Of all phones, since they came in. */
  frames: z.number(),
  bytes: z.number(),
})

export type Order = z.infer<typeof orderSchema>
export type Report = z.infer<typeof reportSchema>
