/**
 * Turns many requests to write into few writes, one at a time: what is asked for while one runs, or within `pauseMs`
 * after it, is in the next.
 */
export class CoalescedWrites {
  readonly #write: () => Promise<void>
  readonly #pauseMs: number
  #wanted = false
  #running: Promise<void> | null = null
  #pause: NodeJS.Timeout | null = null

  /** `write` writes what is current when it is called, and never rejects. */
  constructor(write: () => Promise<void>, pauseMs: number) {
    this.#write = write
    this.#pauseMs = pauseMs
  }

  request(): void {
    this.#wanted = true
    if (this.#running === null && this.#pause === null) this.#start()
  }

  /** Resolves when everything that was asked for so far was written. Does not wait for the pause. */
  async flush(): Promise<void> {
    while (this.#running !== null || this.#wanted) {
      if (this.#running === null) this.#start()
      await this.#running
    }
  }

  #start(): void {
    if (this.#pause !== null) clearTimeout(this.#pause)
    this.#pause = null
    this.#running = this.#run()
  }

  async #run(): Promise<void> {
    // What the caller asks for before it next waits is in this write.
    await Promise.resolve()
    this.#wanted = false
    await this.#write()
    this.#running = null
    this.#pause = setTimeout(() => {
      this.#pause = null
      if (this.#wanted) this.#start()
    }, this.#pauseMs)
    // Whoever wants the last changes on disk calls `flush`; the pause alone must not keep the process alive.
    this.#pause.unref()
  }
}
