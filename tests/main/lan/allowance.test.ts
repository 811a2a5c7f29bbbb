import { Allowance, AllowancePerAddress } from '@main/lan/allowance'
import { describe, expect, it } from 'vitest'

describe('an allowance', () => {
  it('is so many at once, and then so many a second', () => {
    const allowance = new Allowance({ atOnce: 3, perSecond: 2 }, 0)
    expect([1, 2, 3, 4].map(() => allowance.take(0))).toEqual([true, true, true, false])
    expect(allowance.take(499)).toBe(false)
    expect(allowance.take(500)).toBe(true)
    expect(allowance.take(500)).toBe(false)
    expect([1, 2, 3, 4].map(() => allowance.take(1_000_000))).toEqual([true, true, true, false])
  })

  it('is each address’s own, and all of them together have one', () => {
    const allowances = new AllowancePerAddress({ atOnce: 2, perSecond: 0 }, { atOnce: 5, perSecond: 0 }, 0)
    const taken = ['a', 'a', 'a', 'b', 'b', 'c', 'd'].map((address) => allowances.take(address, 0))
    expect(taken).toEqual([true, true, false, true, true, true, false])
  })
})
