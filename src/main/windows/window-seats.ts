import type { Hold, Mover } from '@protocol/holds'
import type { HoldBoard, Seat } from '../live/hold-board'
import { Watches, type Watcher } from './watches'

/** The places of the app's own windows at the board of cards that are being moved. */
export class WindowSeats {
  readonly #board: HoldBoard
  readonly #watches: Watches<readonly Hold[]>
  readonly #seats = new Map<Watcher, Seat>()

  constructor(channel: string, board: HoldBoard) {
    this.#board = board
    this.#watches = new Watches(channel)
  }

  /** A page that was loaded anew sits down again, with nothing in its hands. */
  take(window: Watcher, by: Mover): void {
    this.#watches.start(window, (send) => {
      const seat = this.#board.enter(by, send)
      this.#seats.set(window, seat)
      return () => {
        seat.leave()
        this.#seats.delete(window)
      }
    })
  }

  /** Throws where the window watches nothing yet: no page of ours asks before it does. */
  of(window: Watcher): Seat {
    const seat = this.#seats.get(window)
    if (seat === undefined) throw new Error('This window has not watched the workshop yet')
    return seat
  }
}
