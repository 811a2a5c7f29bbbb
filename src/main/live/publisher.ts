import type { History } from '@core/history/history'
import type { Views } from '@core/views'
import { facilitatorViewer } from '@core/views/facilitator-view'
import { projectorViewer } from '@core/views/projector-view'
import type { ViewMessage } from '@protocol/received'
import { patchBetween, wholeOf } from '@protocol/view-difference'
import type { Authority } from './authority'

/** While people are busy, everybody is told at most this often. */
const tickMs = 50

export type Viewing = keyof Views
export type AnyViewMessage = ViewMessage<Views[Viewing]>

/** Tells every reader what changed in the view of its role: computed once a role and tick, and sent to all of its readers. */
export class Publisher {
  readonly #authority: Authority
  readonly #channels: readonly Channel<Views[Viewing]>[]
  readonly #stop: () => void
  #timer: NodeJS.Timeout | null = null
  #lastTickAt = 0

  constructor(authority: Authority) {
    this.#authority = authority
    const projected = projectorViewer()
    this.#channels = [
      new Channel<Views[Viewing]>('facilitator', facilitatorViewer()),
      new Channel<Views[Viewing]>('projector', (history) => projected(history.workshop)),
    ]
    this.#stop = authority.onChange(() => this.#schedule())
  }

  /** Sends the whole view now, and then every change, until the returned function is called. */
  watch(viewing: Viewing, send: (message: AnyViewMessage) => void): () => void {
    const channel = this.#channels.find((candidate) => candidate.viewing === viewing)
    if (channel === undefined) throw new Error(`No view for ${viewing}`)
    return channel.watch(send, this.#authority.history)
  }

  close(): void {
    this.#stop()
    if (this.#timer !== null) clearTimeout(this.#timer)
  }

  #schedule(): void {
    if (this.#timer !== null) return
    const sinceMs = performance.now() - this.#lastTickAt
    this.#timer = setTimeout(() => this.#publish(), Math.max(0, tickMs - sinceMs))
  }

  #publish(): void {
    this.#timer = null
    this.#lastTickAt = performance.now()
    for (const channel of this.#channels) channel.publish(this.#authority.history)
  }
}

class Channel<View extends object> {
  readonly viewing: Viewing
  readonly #viewOf: (history: History) => View
  readonly #readers = new Set<(message: ViewMessage<View>) => void>()
  #view: View | null = null
  #version = 0

  constructor(viewing: Viewing, viewOf: (history: History) => View) {
    this.viewing = viewing
    this.#viewOf = viewOf
  }

  watch(send: (message: ViewMessage<View>) => void, history: History): () => void {
    this.publish(history)
    this.#view ??= this.#viewOf(history)
    send({ type: 'whole', version: this.#version, view: wholeOf(this.#view) })
    this.#readers.add(send)
    return () => this.#readers.delete(send)
  }

  publish(history: History): void {
    if (this.#readers.size === 0) {
      this.#view = null
      return
    }
    const before = this.#view
    const after = this.#viewOf(history)
    this.#view = after
    if (before === null) return
    const patch = patchBetween(before, after)
    if (Object.keys(patch).length === 0) return
    this.#version += 1
    for (const send of this.#readers) send({ type: 'patch', version: this.#version, patch })
  }
}
