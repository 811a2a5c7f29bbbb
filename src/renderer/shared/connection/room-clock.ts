/**
 * The clock of the laptop that holds the workshop, which its timers are told by. A window of the app runs by the same
 * clock; a page on another device measures how far ahead of its own it is.
 */
let aheadMs = 0

/** ms since 1970, on the laptop's clock. */
export function roomNow(): number {
  return Date.now() + aheadMs
}

/** Told by the connection, once it knows better. */
export function setRoomClock(laptopAheadMs: number): void {
  aheadMs = laptopAheadMs
}

/** Measures the laptop's clock from what it answers. `at` and `now` are ms since 1970, here and there. */
export class ClockMeasure {
  #quickestMs = Infinity

  /** A first look, without knowing how long the word was on its way. */
  begin(now: number): void {
    this.#quickestMs = Infinity
    setRoomClock(now - Date.now())
  }

  /** The laptop read its clock about half way between asking and hearing; the quickest answer tells it best. */
  hear({ at, now }: { readonly at: number; readonly now: number }): void {
    const tookMs = Date.now() - at
    if (tookMs < 0 || tookMs > this.#quickestMs) return
    this.#quickestMs = tookMs
    setRoomClock(now + tookMs / 2 - Date.now())
  }
}
