/** How far the laptop's clock is ahead of this phone's. */
export interface LaptopTime {
  /** Takes one measurement: sent and received at these times of the phone (ms), the laptop's clock in between. */
  measured(sentAt: number, receivedAt: number, laptopNow: number): void
  readonly offsetMs: number
}

const kept = 8

/**
 * Keeps the offset of the quickest of the last few round trips: the quicker the trip, the less it can be wrong
 * (Cristian, "Probabilistic clock synchronization", 1989).
 */
export function createLaptopTime(): LaptopTime {
  let trips: readonly { readonly tripMs: number; readonly offsetMs: number }[] = []
  return {
    measured(sentAt, receivedAt, laptopNow) {
      const tripMs = receivedAt - sentAt
      // The phone's own clock was set meanwhile.
      if (tripMs < 0) return
      trips = [...trips, { tripMs, offsetMs: laptopNow - (sentAt + receivedAt) / 2 }].slice(-kept)
    },
    get offsetMs() {
      return trips.reduce((best, trip) => (trip.tripMs < best.tripMs ? trip : best), { tripMs: Infinity, offsetMs: 0 }).offsetMs
    },
  }
}
