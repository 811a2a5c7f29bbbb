import { fraction, greatestCommonDivisor, leastCommonMultiple, toNumber, toText } from '@core/voting/fraction'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const count = fc.bigInt({ min: 0n, max: 10n ** 40n })
const positive = fc.bigInt({ min: 1n, max: 10n ** 40n })

describe('a fraction', () => {
  test('is in lowest terms', () => {
    expect(fraction(14n, 24n)).toEqual({ numerator: 7n, denominator: 12n })
    expect(fraction(0n, 24n)).toEqual({ numerator: 0n, denominator: 1n })
  })

  test('is the same for every way to write it', () => {
    fc.assert(
      fc.property(count, positive, positive, (numerator, denominator, factor) => {
        expect(fraction(numerator * factor, denominator * factor)).toEqual(fraction(numerator, denominator))
      }),
    )
  })

  test('reads as 7/12, and as 3 where it is whole', () => {
    expect(toText(fraction(14n, 24n))).toBe('7/12')
    expect(toText(fraction(36n, 12n))).toBe('3')
    expect(toText(fraction(0n, 5n))).toBe('0')
  })

  test.each([
    [1n, 0n],
    [1n, -2n],
    [-1n, 2n],
  ])('refuses %s/%s, which is no ratio of counts', (numerator, denominator) => {
    expect(() => fraction(numerator, denominator)).toThrow(RangeError)
  })
})

describe('as a float', () => {
  test.each([
    [1n, 3n, 1 / 3],
    [2n, 3n, 2 / 3],
    [7n, 12n, 7 / 12],
    [31n, 30n, 31 / 30],
    [3n, 1n, 3],
    [0n, 1n, 0],
  ])('%s/%s is the nearest one', (numerator, denominator, expected) => {
    expect(toNumber(fraction(numerator, denominator))).toBe(expected)
  })

  test('holds where the numerator and the denominator are too large for a float', () => {
    const huge = 10n ** 400n
    expect(toNumber(fraction(huge + 1n, 2n * huge))).toBe(0.5)
  })

  test('never swaps two fractions', () => {
    fc.assert(
      fc.property(count, positive, count, positive, (one, underOne, other, underOther) => {
        const [left, right] = [fraction(one, underOne), fraction(other, underOther)]
        fc.pre(left.numerator * right.denominator < right.numerator * left.denominator)
        expect(toNumber(left)).toBeLessThanOrEqual(toNumber(right))
      }),
    )
  })
})

test('the greatest common divisor and the least common multiple make up the product', () => {
  expect(greatestCommonDivisor(12n, 18n)).toBe(6n)
  expect(greatestCommonDivisor(0n, 5n)).toBe(5n)
  expect(leastCommonMultiple(12n, 18n)).toBe(36n)
  fc.assert(
    fc.property(positive, positive, (one, other) => {
      const divisor = greatestCommonDivisor(one, other)
      const multiple = leastCommonMultiple(one, other)
      expect([one % divisor, other % divisor, multiple % one, multiple % other]).toEqual([0n, 0n, 0n, 0n])
      expect(divisor * multiple).toBe(one * other)
    }),
  )
})
