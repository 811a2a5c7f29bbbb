import type { History } from '@core/history/history'
import type { ViewMessage } from '@protocol/received'
import { patchBetween, wholeOf } from '@protocol/view-difference'

/** One view and its readers. It is computed only while it has any. */
export class Channel<View extends object> {
  readonly #viewOf: (history: History) => View
  readonly #readers = new Set<(message: ViewMessage<View>) => void>()
  #view: View | null = null
  #version: number

  constructor(viewOf: (history: History) => View, firstVersion: number) {
    this.#viewOf = viewOf
    this.#version = firstVersion
  }

  /** Of the view that its readers were last told. */
  get version(): number {
    return this.#version
  }

  watch(send: (message: ViewMessage<View>) => void, history: History): () => void {
    this.publish(history)
    this.#view ??= this.#viewOf(history)
    send({ type: 'whole', version: this.#version, view: wholeOf(this.#view) })
    this.#readers.add(send)
    return () => this.#readers.delete(send)
  }

  whole(): ViewMessage<View> | null {
    return this.#view === null ? null : { type: 'whole', version: this.#version, view: wholeOf(this.#view) }
  }

  publish(history: History): void {
    const before = this.#view
    if (this.#readers.size === 0) {
      this.#view = null
      // What changes from now on is not counted, so nobody may take up at the version that they saw.
      if (before !== null) this.#version += 1
      return
    }
    const after = this.#viewOf(history)
    this.#view = after
    if (before === null) return
    const patch = patchBetween(before, after)
    if (Object.keys(patch).length === 0) return
    this.#version += 1
    for (const send of this.#readers) send({ type: 'patch', version: this.#version, patch })
  }
}
