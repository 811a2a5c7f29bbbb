import { describe, expect, it } from 'vitest'
import { amount } from '../../../../src/renderer/shared/results/amount'

describe('amount', () => {
  it('shows a whole total without decimals', () => {
    expect(amount(12)).toBe('12')
    expect(amount(0)).toBe('0')
  })

  it('shows a fraction with the decimals that the rules kept', () => {
    expect(amount(3.58)).toBe('3.58')
  })

  it('sets large totals apart in thousands', () => {
    expect(amount(1234)).toBe('1,234')
  })
})
