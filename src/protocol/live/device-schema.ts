import { z } from 'zod'
import { actionOwnersActs, actionsActs } from '../acts/actions'
import { agreementActs } from '../acts/agreement'
import { addCardAct, mergingActs } from '../acts/cards'
import { replyAct, withdrawResponseAct } from '../acts/check'
import { commitmentActs, commitmentsActs } from '../acts/commitments'
import { invitationActs, invitationsActs } from '../acts/invitations'
import { undoMatchAct } from '../acts/matches'
import { notesActs } from '../acts/notes'
import { themesActs } from '../acts/themes'
import { id, integer, text } from '../bounded'
import { mostHeldCards } from '../holds'
import { joins } from '../parts/card'
import { commitmentDetails } from '../parts/commitment'
import { invitationDetails } from '../parts/invitation'
import { matchedCards } from '../parts/match'
import { access } from '../parts/people'
import { said } from '../parts/response'
import { cardKind } from '../parts/stage-plan'
import { answer, concerns, deviceChoice } from '../parts/vote'
import type { DeviceMessage } from './messages'

/** Made by the device, unique in its life; long enough that nobody else comes upon it. */
const messageId = z.string().min(8).max(100)
const secret = z.string().min(1).max(100)
const deviceTime = z.number()

/** All that a phone may ask for, for the participant that the door knows it by. */
export const attendeeActSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('addCard'),
    stageId: id,
    text,
    kind: cardKind,
    tag: text,
    joins: joins.exactOptional(),
  }),
  z.strictObject({ type: z.literal('editCard'), cardId: id, text }),
  z.strictObject({ type: z.literal('withdrawCard'), cardId: id }),
  z.strictObject({
    type: z.literal('castBallot'),
    stageId: id,
    choice: deviceChoice,
    concerns: concerns.exactOptional(),
  }),
  z.strictObject({
    type: z.literal('answerStatement'),
    stageId: id,
    optionId: id,
    answer,
    concern: text.exactOptional(),
  }),
  z.strictObject({ type: z.literal('withdrawBallot'), stageId: id }),
  ...actionOwnersActs,
  z.strictObject({ type: z.literal('makeCommitment'), ...commitmentDetails.shape }),
  ...commitmentActs,
  z.strictObject({ type: z.literal('addInvitation'), stageId: id, ...invitationDetails.shape }),
  ...invitationActs,
  z.strictObject({ type: z.literal('makeMatch'), ...matchedCards.shape }),
  undoMatchAct,
  z.strictObject({ type: z.literal('respond'), ...said.shape }),
  withdrawResponseAct,
  z.strictObject({ type: z.literal('tellAccess'), access }),
])

/** All that a note-taker may ask for, in a window or a browser. */
export const noteTakerActSchema = z.discriminatedUnion('type', [
  ...actionsActs,
  ...notesActs,
  ...themesActs,
  addCardAct,
  ...mergingActs,
  ...agreementActs,
  ...invitationsActs,
  ...commitmentsActs,
  replyAct,
  z.strictObject({ type: z.literal('undo') }),
])

/** All that any device may ask for. Whether this one may is said by its role, and then by the rules. */
export const deviceActSchema = z.union([attendeeActSchema, noteTakerActSchema])

export const credentialSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('token'), token: secret }),
  z.strictObject({ type: z.literal('key'), key: secret }),
  z.strictObject({ type: z.literal('code'), code: secret }),
])

/** What a device may say, as the door reads it. */
export const deviceMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('hello'), protocol: z.number(), credential: credentialSchema, seen: integer.nullable() }),
  z.strictObject({ type: z.literal('join'), id: messageId, name: text, organisationId: id.nullable() }),
  z.strictObject({ type: z.literal('act'), id: messageId, act: deviceActSchema }),
  z.strictObject({ type: z.literal('hold'), id: messageId, cardIds: z.array(id).max(mostHeldCards) }),
  z.strictObject({ type: z.literal('release') }),
  z.strictObject({ type: z.literal('ping'), at: deviceTime }),
])

const helloOfAnyVersion = z.object({ type: z.literal('hello'), protocol: z.number() })

export type DeviceMessageRead =
  | { readonly what: 'message'; readonly message: DeviceMessage }
  /** A hello that cannot be read, of another version of the protocol. */
  | { readonly what: 'other-version' }
  | { readonly what: 'unreadable' }

/** Reads one frame of a device's, which said that it speaks `protocol`. */
export function readDeviceMessage(frame: string, protocol: number): DeviceMessageRead {
  let value: unknown
  try {
    value = JSON.parse(frame)
  } catch {
    return { what: 'unreadable' }
  }
  const read = deviceMessageSchema.safeParse(value)
  if (read.success && (read.data.type !== 'hello' || read.data.protocol === protocol)) {
    return { what: 'message', message: read.data }
  }
  const hello = helloOfAnyVersion.safeParse(value)
  return { what: hello.success && hello.data.protocol !== protocol ? 'other-version' : 'unreadable' }
}
