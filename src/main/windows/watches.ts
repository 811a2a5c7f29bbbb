/** A window, as far as it is told things. */
export interface Watcher {
  readonly send: (channel: string, message: unknown) => void
  readonly isDestroyed: () => boolean
  readonly once: (event: 'destroyed', listener: () => void) => unknown
}

/** Starts telling `send`, until the returned function is called. */
type Watch<Message> = (send: (message: Message) => void) => () => void

/**
 * What each window watches: one thing at most. A window that asks again starts over, so a page that was loaded anew takes
 * the place of the one before it; a window that is gone is told nothing more.
 *
 * Loading alone ends nothing: a navigation that is refused starts to load too, and the page stays.
 */
export class Watches<Message> {
  readonly #channel: string
  readonly #stops = new Map<Watcher, () => void>()

  constructor(channel: string) {
    this.#channel = channel
  }

  start(watcher: Watcher, watch: Watch<Message>): void {
    const before = this.#stops.get(watcher)
    before?.()
    if (before === undefined) watcher.once('destroyed', () => this.#forget(watcher))
    const stop = watch((message) => {
      if (!watcher.isDestroyed()) watcher.send(this.#channel, message)
    })
    this.#stops.set(watcher, stop)
  }

  #forget(watcher: Watcher): void {
    this.#stops.get(watcher)?.()
    this.#stops.delete(watcher)
  }
}
