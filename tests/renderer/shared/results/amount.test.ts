import { describe, expect, it } from 'vitest'
import { amount } from '../../../../src/renderer/shared/results/amount'

describe('amount', () => {
  it('shows a whole total without decimals', () => {
    expect(amount(12, 'en')).toBe('12')
    expect(amount(0, 'en')).toBe('0')
  })

  it('shows a fraction with one decimal', () => {
    expect(amount(3.5833, 'en')).toBe('3.6')
  })

  it('sets large totals as the language does', () => {
    expect(amount(1234, 'en')).toBe('1,234')
    expect(amount(1234, 'cy')).toBe('1,234')
  })
})
