import { condorcetWinner } from '@core/voting/condorcet'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { people, ranking, roomOf } from './rooms'
import { count, from3, tallies } from './told'

describe('a ranking', () => {
  test('gives an option a point for every one that could stand below it, and none for what is left out', () => {
    // Of 3 options: 2 points, 1, 0. abc: a 2, b 1. cb: c 2, b 1. b: b 2. In all a 2, b 4, c 2.
    const room = roomOf('abc', {}, people(null, ranking('abc'), ranking('cb'), ranking('b'), ranking('')))
    const result = count(room, from3)
    expect(tallies(result).person).toBe('b 4 #1, a 2 #2=, c 2 #2=')
    expect(result.tallies.person).toMatchObject({ units: 8, unallocated: 0 })
    expect(result.ballots).toBe(4)
  })

  test('is counted for organisations and sectors as shares of their points', () => {
    // Council, 5 × abc: a 10, b 5 of 15. Charity, 5 × cab: c 10, a 5 of 15. a: 2/3 + 1/3, b: 1/3, c: 2/3.
    const sectorOf = { Council: 'statutory', Charity: 'voluntary' } as const
    const five = (order: string) => [1, 2, 3, 4, 5].map(() => ranking(order))
    const voters = [...people('Council', ...five('abc')), ...people('Charity', ...five('cab'))]
    const result = count(roomOf('abc', sectorOf, voters))
    const shares = 'a 1 #1, c 2/3 #2, b 1/3 #3'
    expect(tallies(result)).toEqual({ person: 'a 15 #1, c 10 #2, b 5 #3', organisation: shares, sector: shares })
    expect(result.sectors.map(({ rows }) => rows.map(({ exact }) => exact))).toEqual([
      ['10', '5', '0'],
      ['10', '5', '0'],
    ])
  })

  test('can put another option first than the one that beats every other', () => {
    // a beats b and c by 3 to 2. Points: a 3 × 2 = 6, b 3 × 1 + 2 × 2 = 7, c 2 × 1 = 2.
    const rankings = ['abc', 'abc', 'abc', 'bca', 'bca'].map(ranking)
    const result = count(roomOf('abc', {}, people(null, ...rankings)))
    expect(tallies(result).person).toBe('b 7 #1, a 6 #2, c 2 #3')
    expect(result.condorcetWinner).toBe('a')
  })

  test('of one or two people tells nothing, not even who beats every other', () => {
    const result = count(roomOf('ab', {}, people(null, ranking('ab'), ranking('ab'))), from3)
    expect(tallies(result).person).toBe('small-group')
    expect(result.condorcetWinner).toBeNull()
  })
})

describe('the option that beats every other', () => {
  const winner = (options: string, ...rankings: readonly string[]) =>
    condorcetWinner([...options], rankings.map((order) => [...order]))

  test('is none where they beat one another in a circle', () => {
    // a beats b, b beats c, c beats a, each by 2 to 1.
    expect(winner('abc', 'abc', 'bca', 'cab')).toBeNull()
  })

  test('is none where two are level, where nobody ranked anything, and where nobody voted', () => {
    expect(winner('ab', 'ab', 'ba')).toBeNull()
    expect(winner('ab', '', '')).toBeNull()
    expect(winner('ab')).toBeNull()
  })

  test('is found wherever it stands, also by those who ranked nothing else', () => {
    for (const options of ['abc', 'bac', 'bca']) expect(winner(options, 'a', 'abc', 'cb', 'acb')).toBe('a')
    // c is above a and b for the one who named it; a and b are level with one another.
    expect(winner('abc', 'c')).toBe('c')
  })

  test('is not told of one option, which nothing stands against', () => {
    expect(winner('a', 'a', 'a', 'a')).toBeNull()
  })

  test('is the one that a count of every pair finds, whatever the order of options and rankings', () => {
    const anyRankings = fc.array(fc.shuffledSubarray([...'abcd']), { maxLength: 9 })
    let found = 0
    fc.assert(
      fc.property(anyRankings, fc.shuffledSubarray([...'abcd'], { minLength: 4 }), (rankings, options) => {
        const expected = byEveryPair(rankings)
        if (expected !== null) found += 1
        expect(condorcetWinner(options, rankings)).toBe(expected)
        expect(condorcetWinner(options, rankings.toReversed())).toBe(expected)
      }),
      { numRuns: 500 },
    )
    expect(found).toBeGreaterThan(50)
  })
})

/** From the definition: for each pair, who named this one and not the other before it. */
function byEveryPair(rankings: readonly (readonly string[])[]): string | null {
  const options = [...'abcd']
  const above = (one: string, other: string) =>
    rankings.filter((order) => order.includes(one) && !order.slice(0, order.indexOf(one)).includes(other)).length
  const beatAll = options.filter((one) =>
    options.every((other) => other === one || above(one, other) > above(other, one)),
  )
  expect(beatAll.length).toBeLessThan(2)
  return beatAll[0] ?? null
}
