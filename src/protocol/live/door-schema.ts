import * as z from 'zod/mini'
import type { PersonalView } from '@core/views'
import type { Refusal } from '@core/workshop'
import { joinPages } from '../door'
import type { ViewPatch, WholeView } from '../received'
import { textSizes, themes } from '../screen'
import { farewells, type DeviceRole, type DeviceViews, type DoorMessage } from './messages'

// The phone page reads with this, so it is of zod's small build, and looks into a view no further than it must: what is
// in one was made by the rules on the other side, and is only ever shown as text.

type AnyView = DeviceViews[DeviceRole]

// Without it zod asks at the start whether it may compile code from text, which the page's policy would report.
z.config({ jitless: true })

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const hasText = (field: string) => (value: unknown) =>
  isObject(value) && typeof Object.getOwnPropertyDescriptor(value, field)?.value === 'string'

const version = z.number()
const viewMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('whole'), version, view: z.custom<WholeView<AnyView>>(hasText('role')) }),
  z.strictObject({ type: z.literal('patch'), version, patch: z.custom<ViewPatch<AnyView>>(isObject) }),
  z.strictObject({ type: z.literal('none') }),
])

const outcome = z.union([
  z.strictObject({ accepted: z.literal(true), madeId: z.nullable(z.string()) }),
  z.strictObject({ accepted: z.literal(false), refusal: z.custom<Refusal>(hasText('code')) }),
  z.strictObject({ accepted: z.literal(false), failure: z.enum(['storage', 'no-workshop']) }),
])

const joinSign = z.strictObject({
  page: z.enum(joinPages),
  join: z.string(),
  address: z.string(),
  code: z.string(),
  wifi: z.nullable(z.strictObject({ name: z.string(), password: z.string() })),
  handout: z.string(),
})
const mover = z.enum(['facilitator', 'note-taker'])
const holdAnswer = z.union([
  z.strictObject({ held: z.literal(true) }),
  z.strictObject({ held: z.literal(false), by: mover }),
])

const direction = z.strictObject({
  blank: z.nullable(z.enum(['dark', 'light'])),
  frozen: z.boolean(),
  spotlight: z.nullable(z.strictObject({ kind: z.enum(['card', 'theme']), id: z.string() })),
  pages: z.strictObject({ held: z.boolean(), turned: z.int() }),
  textSize: z.literal(textSizes),
  theme: z.nullable(z.enum(themes)),
})

/** What the door may say, as a device reads it. */
export const doorMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('welcome'),
    role: z.enum(['attendee', 'note-taker', 'screen']),
    now: z.number(),
    joined: z.boolean(),
    token: z.nullable(z.string()),
  }),
  z.strictObject({ type: z.literal('joined'), id: z.string(), token: z.string() }),
  z.strictObject({ type: z.literal('view'), message: viewMessage }),
  z.strictObject({ type: z.literal('sign'), sign: z.nullable(joinSign) }),
  z.strictObject({ type: z.literal('direction'), direction }),
  z.strictObject({ type: z.literal('handout'), path: z.string() }),
  z.strictObject({ type: z.literal('personal'), view: z.custom<PersonalView>(hasText('participantId')) }),
  z.strictObject({ type: z.literal('outcome'), id: z.string(), outcome }),
  z.strictObject({ type: z.literal('held'), id: z.string(), answer: holdAnswer }),
  z.strictObject({
    type: z.literal('holds'),
    holds: z.array(z.strictObject({ by: mover, cardIds: z.array(z.string()) })),
  }),
  z.strictObject({ type: z.literal('pong'), at: z.number(), now: z.number() }),
  z.strictObject({ type: z.literal('bye'), why: z.enum(farewells) }),
])

/** Reads one frame of the door's, or null where it is not one that this version knows. */
export function readDoorMessage(frame: string): DoorMessage | null {
  try {
    const read = doorMessageSchema.safeParse(JSON.parse(frame))
    return read.success ? read.data : null
  } catch {
    return null
  }
}
