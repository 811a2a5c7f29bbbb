import { readDoorMessage } from '@protocol/live/door-schema'
import type { DoorMessage } from '@protocol/live/messages'
import type { Received, ViewMessage } from '@protocol/received'
import { receive } from '@protocol/view-difference'

/** Steps that some device may not have read yet, when all of them are told many. */
const keptFrames = 64

/**
 * Reads what the door tells all devices of a role alike once for all that are here: every phone has a processor of its
 * own for it, a crowd has one.
 */
export class SharedReading<View extends { readonly role: string }> {
  readonly #role: View['role']
  readonly #messages = new Map<string, DoorMessage | null>()
  readonly #next = new WeakMap<object, WeakMap<object, Received<View> | null>>()

  constructor(role: View['role']) {
    this.#role = role
  }

  read(frame: string): DoorMessage | null {
    const known = this.#messages.get(frame)
    if (known !== undefined) return known
    const message = readDoorMessage(frame)
    if (message?.type !== 'view') return message
    const [oldest] = this.#messages.keys()
    if (this.#messages.size >= keptFrames && oldest !== undefined) this.#messages.delete(oldest)
    this.#messages.set(frame, message)
    return message
  }

  /** The view after a message; null where none is open, or another role's was sent. */
  receive(current: Received<View> | null, message: ViewMessage<{ readonly role: string }>): Received<View> | null {
    if (!this.#isOurs(message)) return null
    const before = message.type === 'patch' && current !== null ? current : message
    const byBefore = this.#next.get(message) ?? new WeakMap<object, Received<View> | null>()
    this.#next.set(message, byBefore)
    const known = byBefore.get(before)
    if (known !== undefined) return known
    const after = receive(current, message)
    byBefore.set(before, after)
    return after
  }

  #isOurs(message: ViewMessage<{ readonly role: string }>): message is ViewMessage<View> {
    return message.type !== 'whole' || message.view.role === this.#role
  }
}
