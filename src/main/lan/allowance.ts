/** So many at once, and then so many a second: a bucket that fills up again. */
export class Allowance {
  readonly #atOnce: number
  readonly #perSecond: number
  #left: number
  #at: number

  /** `now` is in ms, of any clock that does not go back. */
  constructor({ atOnce, perSecond }: AllowanceLimits, now: number) {
    this.#atOnce = atOnce
    this.#perSecond = perSecond
    this.#left = atOnce
    this.#at = now
  }

  get isFull(): boolean {
    return this.#left >= this.#atOnce
  }

  /** Whether there is one left, without taking it. */
  has(now: number): boolean {
    this.#fill(now)
    return this.#left >= 1
  }

  /** Takes one, or says that there is none. */
  take(now: number): boolean {
    if (!this.has(now)) return false
    this.#left -= 1
    return true
  }

  #fill(now: number): void {
    this.#left = Math.min(this.#atOnce, this.#left + ((now - this.#at) / 1000) * this.#perSecond)
    this.#at = now
  }
}

export interface AllowanceLimits {
  readonly atOnce: number
  readonly perSecond: number
}

/** An allowance for each address and one for all of them together. Forgets addresses that have not taken any lately. */
export class AllowancePerAddress {
  readonly #each: AllowanceLimits
  readonly #all: Allowance
  readonly #byAddress = new Map<string, Allowance>()

  constructor(each: AllowanceLimits, all: AllowanceLimits, now: number) {
    this.#each = each
    this.#all = new Allowance(all, now)
  }

  has(address: string, now: number): boolean {
    return this.#all.has(now) && this.#of(address, now).has(now)
  }

  take(address: string, now: number): boolean {
    if (!this.has(address, now)) return false
    this.#of(address, now).take(now)
    return this.#all.take(now)
  }

  #of(address: string, now: number): Allowance {
    const known = this.#byAddress.get(address)
    if (known !== undefined) return known
    for (const [other, allowance] of this.#byAddress) {
      allowance.has(now)
      if (allowance.isFull) this.#byAddress.delete(other)
    }
    const allowance = new Allowance(this.#each, now)
    this.#byAddress.set(address, allowance)
    return allowance
  }
}
