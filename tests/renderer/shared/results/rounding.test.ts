import { describe, expect, it } from 'vitest'
import type { ShownTally, TallyRow, VoteResult } from '../../../../src/core/voting/result'
import { roundingHidesOrder } from '../../../../src/renderer/shared/results/rounding'

const row = (optionId: string, value: number, rank: number, tied = false): TallyRow => ({ optionId, value, rank, tied })

describe('roundingHidesOrder', () => {
  it('is where one option comes before another with the same total', () => {
    expect(roundingHidesOrder(result([row('a', 7.3, 1), row('b', 7.3, 2)]))).toBe(true)
  })

  it('is not where a tie is told as a tie, or totals differ', () => {
    expect(roundingHidesOrder(result([row('a', 7.3, 1, true), row('b', 7.3, 1, true), row('c', 2, 3)]))).toBe(false)
  })
})

function result(rows: readonly TallyRow[]): VoteResult {
  const tally: ShownTally = { units: 10, unallocated: 0, rows }
  return {
    method: { type: 'dots', dots: 3, stacking: true },
    options: [],
    ballots: 20,
    enteredFor: 0,
    tallies: { person: { withheld: 'small-group' }, organisation: tally, sector: { withheld: 'small-group' } },
    answers: [],
    ratings: [],
    consents: [],
    places: [],
    condorcetWinner: null,
    concerns: [],
    sectors: [],
    withheldSectors: [],
  }
}
