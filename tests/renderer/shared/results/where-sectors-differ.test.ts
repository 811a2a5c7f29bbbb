import { describe, expect, it } from 'vitest'
import type { Sector } from '../../../../src/core/sector'
import type { SectorPart, TallyRow, VoteResult } from '../../../../src/core/voting/result'
import { whereSectorsDiffer } from '../../../../src/renderer/shared/results/where-sectors-differ'

const labels: Readonly<Record<Sector, string>> = {
  statutory: 'Statutory',
  voluntary: 'Voluntary',
  community: 'Residents',
  business: 'Business',
  other: 'Other',
}
const names = new Map([
  ['housing', 'Housing'],
  ['health', 'Health'],
  ['work', 'Work'],
])

function rows(totals: Readonly<Record<string, number>>): TallyRow[] {
  const values = Object.values(totals)
  return Object.entries(totals).map(([optionId, value]) => ({
    optionId,
    value,
    rank: values.filter((other) => other > value).length + 1,
    tied: values.filter((other) => other === value).length > 1,
  }))
}

function part(id: Sector, totals: Readonly<Record<string, number>>, mean: number | null = null): SectorPart {
  const ratings = mean === null ? [] : [{ optionId: 'question', counts: [1, 1, 1, 1, 1], mean }]
  return { id, ballots: 6, rows: rows(totals), answers: [], ratings, consents: [] }
}

function result(
  totals: Readonly<Record<string, number>>,
  sectors: readonly SectorPart[],
  more: Partial<VoteResult> = {},
): VoteResult {
  return {
    method: { type: 'dots', dots: 3, stacking: false },
    options: Object.keys(totals).map((id) => ({ id, kind: 'theme' })),
    ballots: 18,
    enteredFor: 0,
    tallies: {
      person: { rows: rows(totals), units: 30, unallocated: 0 },
      organisation: { withheld: 'small-group' },
      sector: { withheld: 'small-group' },
    },
    answers: [],
    ratings: [],
    consents: [],
    places: [],
    condorcetWinner: null,
    concerns: [],
    sectors,
    withheldSectors: [],
    ...more,
  }
}

describe('where sectors differ from the room', () => {
  it('says what a sector put first that is not first by person', () => {
    const room = { health: 12, work: 9, housing: 7 }
    const said = result(room, [part('statutory', room), part('community', { housing: 6, work: 2, health: 1 })])
    expect(whereSectorsDiffer(said, names, labels)).toEqual([
      'Residents: “Housing” is first; counted by person it is 3rd.',
    ])
    expect(whereSectorsDiffer(said, names, labels, 'cy')).toEqual([
      'Residents: mae “Housing” yn gyntaf; fesul person mae’n 3ydd.',
    ])
  })

  it('tells a joint first place as one, and nothing of a sector that put everything first', () => {
    const room = { health: 12, work: 9, housing: 7 }
    const two = part('community', { housing: 4, work: 4, health: 1 })
    const all = part('voluntary', { housing: 3, work: 3, health: 3 })
    const none = part('business', { housing: 0, work: 0 })
    expect(whereSectorsDiffer(result(room, [two, all, none]), names, labels)).toEqual([
      'Residents: “Housing” is joint first; counted by person it is 3rd.',
      'Residents: “Work” is joint first; counted by person it is 2nd.',
    ])
  })

  it('leaves out options without a name, which are hidden, and rooms too small to be counted', () => {
    const room = { health: 12, hidden: 3 }
    const sector = part('community', { hidden: 6, health: 1 })
    expect(whereSectorsDiffer(result(room, [sector]), names, labels)).toEqual([])
    const small = result(room, [sector])
    const withheld = { ...small, tallies: { ...small.tallies, person: { withheld: 'small-group' as const } } }
    expect(whereSectorsDiffer(withheld, names, labels)).toEqual([])
  })

  it('says where a sector’s score is far from the room’s', () => {
    const scored = result({ question: 60 }, [part('statutory', {}, 4.1), part('community', {}, 2.1)], {
      method: { type: 'rating' },
      ratings: [{ optionId: 'question', counts: [2, 3, 4, 6, 3], mean: 3.8 }],
    })
    expect(whereSectorsDiffer(scored, names, labels)).toEqual([
      'Residents: 2.1 on average; the whole room: 3.8.',
    ])
  })
})
