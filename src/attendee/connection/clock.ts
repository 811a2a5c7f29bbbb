/** The time and timers of this phone. */
export interface Clock {
  /** ms since 1970 */
  now(): number
  /** Runs it once, unless the returned function is called before. */
  after(ms: number, run: () => void): () => void
}

export const phoneClock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    const timer = window.setTimeout(run, ms)
    return () => window.clearTimeout(timer)
  },
}
