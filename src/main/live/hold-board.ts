import { holdTimes, type Hold, type HoldAnswer, type Mover } from '@protocol/holds'

/** One device's place at the board. */
export interface Seat {
  /** Holds these cards and no others, for 30 s from now. The first to ask has them; nobody else gets any of them. */
  readonly hold: (cardIds: readonly string[]) => HoldAnswer
  readonly release: () => void
  /** The device is gone: what it held is free, and it is told nothing more. */
  readonly leave: () => void
}

interface Sitting {
  readonly by: Mover
  readonly tell: (others: readonly Hold[]) => void
  cardIds: ReadonlySet<string>
  expiry: NodeJS.Timeout | undefined
}

const nothing: ReadonlySet<string> = new Set()

/**
 * Which cards are being moved, and by whom, so that two people do not move the same one. A courtesy, not a lock: it is
 * written nowhere, and an act that comes all the same is decided in its order of arrival.
 */
export class HoldBoard {
  readonly #sitting = new Set<Sitting>()

  /** `tell` hears what the others hold, at once where that is anything and then whenever it changes. */
  enter(by: Mover, tell: (others: readonly Hold[]) => void): Seat {
    const seat: Sitting = { by, tell, cardIds: nothing, expiry: undefined }
    this.#sitting.add(seat)
    const others = this.#heldByOthersThan(seat)
    if (others.length > 0) tell(others)
    return {
      hold: (cardIds) => this.#hold(seat, cardIds),
      release: () => this.#put(seat, nothing),
      leave: () => {
        this.#sitting.delete(seat)
        this.#put(seat, nothing)
      },
    }
  }

  /** Nothing is held any more: the workshop was left. */
  clear(): void {
    for (const seat of this.#sitting) this.#put(seat, nothing)
  }

  #hold(seat: Sitting, cardIds: readonly string[]): HoldAnswer {
    for (const other of this.#sitting) {
      if (other !== seat && cardIds.some((id) => other.cardIds.has(id))) return { held: false, by: other.by }
    }
    this.#put(seat, new Set(cardIds))
    return { held: true }
  }

  #put(seat: Sitting, cardIds: ReadonlySet<string>): void {
    clearTimeout(seat.expiry)
    if (cardIds.size > 0) seat.expiry = setTimeout(() => this.#put(seat, nothing), holdTimes.lastsMs)
    const isSame = cardIds.size === seat.cardIds.size && [...cardIds].every((id) => seat.cardIds.has(id))
    seat.cardIds = cardIds
    if (isSame) return
    for (const other of this.#sitting) if (other !== seat) other.tell(this.#heldByOthersThan(other))
  }

  #heldByOthersThan(seat: Sitting): readonly Hold[] {
    return [...this.#sitting]
      .filter((other) => other !== seat && other.cardIds.size > 0)
      .map(({ by, cardIds }) => ({ by, cardIds: [...cardIds] }))
  }
}
