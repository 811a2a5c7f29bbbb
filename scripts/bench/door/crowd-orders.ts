import { z } from 'zod'

const room = z.string()
/** ms of the machine's own clock, which all processes share. */
const at = z.number()

/** What the process with the phones can be asked to do, one after the other. */
export const orderSchema = z.discriminatedUnion('order', [
  /** Opens so many sockets at the URL. With a key they come in and join as phones do; without they only listen. */
  z.strictObject({
    order: z.literal('enter'),
    room,
    url: z.string(),
    phones: z.number(),
    key: z.string().nullable(),
  }),
  /** Listens for a text: says so at once, and again when every phone has had a frame with it. */
  z.strictObject({ order: z.literal('listen'), room, text: z.string() }),
  /** Each phone says one of these, all at once, and waits for a frame with its mark. */
  z.strictObject({ order: z.literal('say'), room, sayings: z.array(z.strictObject({ frame: z.string(), mark: z.string() })) }),
  /** Tells the frames of the view, and all frames, that came since it was last asked. */
  z.strictObject({ order: z.literal('count'), room }),
])

export const reportSchema = z.discriminatedUnion('report', [
  z.strictObject({ report: z.literal('done') }),
  z.strictObject({ report: z.literal('heard'), at, frame: z.string() }),
  z.strictObject({ report: z.literal('answered'), tookMs: z.number() }),
  z.strictObject({ report: z.literal('counted'), views: z.number(), frames: z.number() }),
])

export type Order = z.infer<typeof orderSchema>
export type Report = z.infer<typeof reportSchema>

export function machineMs(): number {
  return Number(process.hrtime.bigint()) / 1e6
}
