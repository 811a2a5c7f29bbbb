import type { DoorFailure, DoorState, JoinSign } from '@protocol/door'
import { usualDirection, type ScreenDirection } from '@protocol/screen'
import { networkInterfaces } from 'node:os'
import type { Workshops } from '../workshops'
import { doorAddresses } from './addresses'
import type { Door, DoorOpening, DoorOptions } from './door'
import type { ServedFiles } from './served-files'

/** Tried where no port is asked for, so that phones find a door again that was shut; else any that is free. */
const usualPort = 4747

/** The facilitator's window is told at most this often who is here. */
const noticeMs = 250

export interface DoorwayOptions {
  readonly workshops: Workshops
  /** Reads what is served, each time that the door is opened. */
  readonly readFiles: () => Promise<ServedFiles>
  /** What the door gives out of the open workshop's plan. */
  readonly handout: DoorOptions['handout']
  /** ms since 1970 */
  readonly clock: () => number
  readonly onChange: (state: DoorState) => void
}

interface NotOpened {
  readonly opened: false
  readonly failure: DoorFailure
}

/** Where people come in to the open workshop: shut until the facilitator opens it, and whenever the workshop is left. */
export class Doorway {
  readonly #options: DoorwayOptions
  #door: Door | null = null
  #direction = usualDirection
  #failure: DoorFailure | null = null
  #notice: NodeJS.Timeout | null = null
  /** Opening and closing happen one after the other. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(options: DoorwayOptions) {
    this.#options = options
    options.workshops.onLeaving(() => this.close())
  }

  get state(): DoorState {
    const addresses = doorAddresses(networkInterfaces())
    if (this.#door === null) return { state: 'closed', addresses, failure: this.#failure }
    return { ...this.#door.view(), addresses }
  }

  /** Opens the door, again at another place where it is open. Null stands for the likeliest address and the usual port. */
  open({ address, port }: { readonly address: string | null; readonly port: number | null }): Promise<DoorState> {
    return this.#next(async () => {
      await this.#shut()
      const opening = await this.#openAt(address, port)
      if (opening.opened) {
        this.#door = opening.door
        this.#door.direct(this.#direction)
      }
      this.#failure = opening.opened ? null : opening.failure
      return this.#told()
    })
  }

  close(): Promise<DoorState> {
    return this.#next(async () => {
      this.#failure = null
      await this.#shut()
      return this.#told()
    })
  }

  /** Shows the screens that came through the door how people come in. */
  showSign(sign: JoinSign | null): void {
    this.#door?.showSign(sign)
  }

  /** Tells the screens that came through the door what the facilitator asks of them. */
  direct(direction: ScreenDirection): void {
    this.#direction = direction
    this.#door?.direct(direction)
  }

  async #openAt(wanted: string | null, port: number | null): Promise<DoorOpening | NotOpened> {
    const { workshops, readFiles, handout, clock } = this.#options
    const addresses = doorAddresses(networkInterfaces())
    const chosen = wanted === null ? addresses[0] : addresses.find((candidate) => candidate.address === wanted)
    if (chosen === undefined) return { opened: false, failure: 'address-gone' }
    // The server's packages are not loaded before a door is wanted: they would make every start slower.
    const { openDoor } = await import('./door')
    const files = await readFiles()
    const workshop = workshops.current
    if (workshop === null) return { opened: false, failure: 'no-workshop' }
    const { authority, publisher } = workshop
    const at = (wantedPort: number) =>
      openDoor({
        authority,
        publisher,
        holdBoard: workshops.holdBoard,
        files,
        handout,
        address: chosen.address,
        port: wantedPort,
        clock,
        onChange: () => this.#noteChange(),
      })
    if (port !== null) return at(port)
    const usual = await at(usualPort)
    return usual.opened || usual.failure !== 'port-taken' ? usual : at(0)
  }

  async #shut(): Promise<void> {
    const door = this.#door
    this.#door = null
    await door?.close()
  }

  #noteChange(): void {
    this.#notice ??= setTimeout(() => this.#told(), noticeMs)
  }

  #told(): DoorState {
    if (this.#notice !== null) clearTimeout(this.#notice)
    this.#notice = null
    const { state } = this
    this.#options.onChange(state)
    return state
  }

  #next<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work)
    this.#turn = result.catch(() => undefined)
    return result
  }
}
