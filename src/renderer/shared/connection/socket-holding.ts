import type { Hold, HoldAnswer } from '@protocol/holds'
import type { DeviceMessage, DoorMessage } from '@protocol/live/messages'
import { freshId } from './fresh-id'
import type { Holding } from './holding'
import { type Readable, writable } from './readable'

/** The way of a page that the door served, for as long as its socket is there. */
export class SocketHolding implements Holding {
  readonly #send: (message: DeviceMessage) => boolean
  readonly #asked = new Map<string, (answer: HoldAnswer) => void>()
  readonly #others = writable<readonly Hold[]>([])

  /** `send` says whether the message is on its way. */
  constructor(send: (message: DeviceMessage) => boolean) {
    this.#send = send
  }

  get others(): Readable<readonly Hold[]> {
    return this.#others
  }

  readonly hold = (cardIds: readonly string[]): Promise<HoldAnswer> => {
    const id = freshId()
    if (!this.#send({ type: 'hold', id, cardIds })) return Promise.resolve({ held: true })
    return new Promise((resolve) => this.#asked.set(id, resolve))
  }

  readonly release = (): void => void this.#send({ type: 'release' })

  hear(message: Extract<DoorMessage, { readonly type: 'held' | 'holds' }>): void {
    if (message.type === 'holds') return this.#others.write(message.holds)
    this.#asked.get(message.id)?.(message.answer)
    this.#asked.delete(message.id)
  }

  /** Nobody can be asked any more, and what others do is not known. */
  lost(): void {
    for (const answer of this.#asked.values()) answer({ held: true })
    this.#asked.clear()
    this.#others.write([])
  }
}
