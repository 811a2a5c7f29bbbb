import { describe, expect, it } from 'vitest'
import { amount } from '../../../../src/renderer/shared/results/amount'

describe('amount', () => {
  it('shows a whole total without decimals', () => {
    expect(amount(12)).toBe('12')
    expect(amount(0)).toBe('0')
  })

  it('shows a fraction with one decimal', () => {
    expect(amount(3.5833)).toBe('3.6')
  })

  it('sets large totals apart in thousands', () => {
    expect(amount(1234)).toBe('1,234')
  })
})
