import { describe, expect, it } from 'vitest'
import { amounts } from '../../../../src/renderer/shared/results/amounts'

const row = (optionId: string, exact: string, value: number) => ({ optionId, exact, value, rank: 1, tied: false })

describe('amounts', () => {
  it('shows whole numbers whole', () => {
    expect([...amounts([row('a', '12', 12), row('b', '0', 0)], 'en').values()]).toEqual(['12', '0'])
  })

  it('shows fractions with one decimal', () => {
    expect([...amounts([row('a', '7/2', 3.5), row('b', '1/3', 1 / 3)], 'en').values()]).toEqual(['3.5', '0.3'])
  })

  it('shows more decimals where totals that differ would look equal', () => {
    expect([...amounts([row('a', '43/12', 43 / 12), row('b', '18/5', 3.6)], 'en').values()]).toEqual(['3.58', '3.60'])
  })

  it('lets equal totals look equal', () => {
    expect([...amounts([row('a', '43/12', 43 / 12), row('b', '43/12', 43 / 12)], 'en').values()]).toEqual(['3.6', '3.6'])
  })
})
