import { describe, expect, it } from 'vitest'
import { whatMoved } from '../../../src/core/voting/moved'
import type { RatingCount, TallyRow, VoteResult } from '../../../src/core/voting/result'

function result(rows: readonly TallyRow[], more: Partial<VoteResult> = {}): VoteResult {
  return {
    method: { type: 'ranking' },
    options: rows.map(({ optionId }) => ({ id: optionId, kind: 'theme' })),
    ballots: 9,
    enteredFor: 0,
    tallies: {
      person: { rows, units: 27, unallocated: 0 },
      organisation: { withheld: 'small-group' },
      sector: { withheld: 'small-group' },
    },
    answers: [],
    ratings: [],
    consents: [],
    places: [],
    condorcetWinner: null,
    concerns: [],
    sectors: [],
    withheldSectors: [],
    ...more,
  }
}

const row = (optionId: string, value: number, rank: number, tied = false): TallyRow => ({ optionId, value, rank, tied })
const scored = (optionId: string, mean: number): RatingCount => ({ optionId, counts: [0, 0, 0, 0, 0], mean })

describe('what moved when a vote was asked again', () => {
  it('tells each option’s places side by side, in the order of the later vote', () => {
    const before = result([row('housing', 12, 1), row('health', 9, 2)])
    const after = result([row('health', 14, 1), row('work', 5, 2, true), row('housing', 5, 2, true)])
    expect(whatMoved(before, after)).toEqual([
      {
        optionId: 'health',
        before: { value: 9, rank: 2, tied: false, mean: null },
        after: { value: 14, rank: 1, tied: false, mean: null },
      },
      { optionId: 'work', before: null, after: { value: 5, rank: 2, tied: true, mean: null } },
      {
        optionId: 'housing',
        before: { value: 12, rank: 1, tied: false, mean: null },
        after: { value: 5, rank: 2, tied: true, mean: null },
      },
    ])
  })

  it('knows the one question of a score although each stage has its own', () => {
    const score = (stageId: string, total: number, mean: number) =>
      result([row(stageId, total, 1)], { options: [{ id: stageId, kind: 'question' }], ratings: [scored(stageId, mean)] })
    expect(whatMoved(score('stage-1', 20, 2.2), score('stage-9', 33, 3.7))).toMatchObject([
      { optionId: 'stage-9', before: { mean: 2.2 }, after: { mean: 3.7 } },
    ])
  })

  it('says nothing where either total is not shown', () => {
    const shown = result([row('housing', 12, 1)])
    const withheld = result([], { tallies: { ...shown.tallies, person: { withheld: 'small-group' } } })
    expect(whatMoved(withheld, shown)).toEqual([])
    expect(whatMoved(shown, withheld)).toEqual([])
  })
})
