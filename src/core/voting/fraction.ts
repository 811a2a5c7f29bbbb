/** An exact ratio of counts, in lowest terms. */
interface Fraction {
  /** 0 or more. */
  readonly numerator: bigint
  /** 1 or more. */
  readonly denominator: bigint
}

export function fraction(numerator: bigint, denominator: bigint): Fraction {
  if (numerator < 0n || denominator < 1n) throw new RangeError(`${numerator}/${denominator} is not a ratio of counts.`)
  const divisor = greatestCommonDivisor(numerator, denominator)
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

/** `7/12`; a whole number stands alone, such as `3`. */
export function toText({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`
}

/**
 * The fraction as a float, off by 2^-64 and the float's own rounding at most, and never in another order than the
 * fractions are. Numerator and denominator may each be far too large for a float.
 */
export function toNumber({ numerator, denominator }: Fraction): number {
  return Number((numerator << 64n) / denominator) / 2 ** 64
}

/** Of numbers that are 0 or more. */
export function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  let [larger, smaller] = [one, other]
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller]
  return larger
}

/** Of numbers that are 1 or more. */
export function leastCommonMultiple(one: bigint, other: bigint): bigint {
  return (one / greatestCommonDivisor(one, other)) * other
}
