import type { DoorState, JoinSign } from '@protocol/door'
import type { Requests } from '@protocol/window-contract'

type Asked = Requests['showJoin']

const usual: Asked = { page: 'usual', wifi: null }

/** What the projector shows of how to come in: the door's part of it, and what the facilitator asked for. */
export class JoinBoard {
  readonly #onChange: (sign: JoinSign | null) => void
  #asked = usual
  #sign: JoinSign | null = null

  constructor(onChange: (sign: JoinSign | null) => void) {
    this.#onChange = onChange
  }

  get sign(): JoinSign | null {
    return this.#sign
  }

  show(asked: Asked): void {
    if (this.#sign === null) return
    this.#asked = asked
    this.#put({ ...this.#sign, ...asked })
  }

  /** The door changed. Most of its changes, such as who is here, are nothing to the projector. */
  follow(door: DoorState): void {
    if (door.state === 'closed') {
      this.#asked = usual
      if (this.#sign !== null) this.#put(null)
      return
    }
    const { join, code, address, port, handout } = door
    if (this.#sign?.join === join) return
    this.#put({ join, code, handout, address: `${address}:${port}`, ...this.#asked })
  }

  #put(sign: JoinSign | null): void {
    this.#sign = sign
    this.#onChange(sign)
  }
}
