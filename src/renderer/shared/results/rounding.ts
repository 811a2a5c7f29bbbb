import { countings, type VoteResult } from '@core/voting/result'
import { amount } from './amount'

/** Whether two options show the same total under a count although one comes before the other. */
export function roundingHidesOrder({ tallies }: VoteResult): boolean {
  return countings.some((counting) => {
    const tally = tallies[counting]
    if ('withheld' in tally) return false
    const rankByAmount = new Map(tally.rows.map(({ value, rank }) => [amount(value), rank]))
    return tally.rows.some(({ value, rank }) => rankByAmount.get(amount(value)) !== rank)
  })
}
