import type { NoteTakerAct } from '@protocol/live/device-acts'
import type { Answer } from './connection'
import { freshId } from './fresh-id'
import { type Readable, writable } from './readable'

type Waiting = { readonly act: NoteTakerAct; readonly resolve: (answer: Answer) => void }

/** The acts that the laptop has not answered, in the order in which they were asked. */
export class Unanswered {
  readonly #waiting = new Map<string, Waiting>()
  readonly #count = writable(0)

  get count(): Readable<number> {
    return this.#count
  }

  /** Gives the act the id that it keeps, however often it is sent. */
  add(act: NoteTakerAct): { readonly id: string; readonly answer: Promise<Answer> } {
    const id = freshId()
    const answer = new Promise<Answer>((resolve) => this.#waiting.set(id, { act, resolve }))
    this.#count.write(this.#waiting.size)
    return { id, answer }
  }

  answer(id: string, answer: Answer): void {
    this.#waiting.get(id)?.resolve(answer)
    this.#waiting.delete(id)
    this.#count.write(this.#waiting.size)
  }

  /** Nobody will answer any more. */
  giveUp(): void {
    for (const id of [...this.#waiting.keys()]) this.answer(id, { accepted: false, failure: 'gone' })
  }

  forEach(send: (id: string, act: NoteTakerAct) => void): void {
    for (const [id, { act }] of this.#waiting) send(id, act)
  }
}
