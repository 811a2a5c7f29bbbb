import type { ExactTallyRow, Tally } from '@core/voting/result'
import { tallyOf, type VotingGroup } from '@core/voting/tally'
import { sectors, type Sector } from '@core/sector'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const options = ['a', 'b', 'c']

function gave(sector: Sector, ballots: number, ...weights: number[]): VotingGroup {
  return { sector, ballots, weights, given: weights.reduce((sum, weight) => sum + weight, 0) }
}

/** `b 12 #1`; tied ranks end in `=`. */
function rows(tally: Tally<ExactTallyRow>): string[] {
  return tally.rows.map(({ optionId, exact, rank, tied }) => `${optionId} ${exact} #${rank}${tied ? '=' : ''}`)
}

describe('a room where the three ways of counting disagree', () => {
  // Three dots each.                          a   b   c
  const council = gave('statutory', 3, /*   */ 9, 0, 0)
  const hospital = gave('statutory', 2, /*  */ 0, 6, 0)
  const charity = gave('voluntary', 3, /*   */ 0, 6, 3)
  const residents = [
    gave('community', 1, /*                 */ 0, 0, 3),
    gave('community', 1, /*                 */ 0, 0, 3),
    gave('community', 1, /*                 */ 2, 0, 1),
  ]
  const room = [council, hospital, charity, ...residents]

  test('each person the same', () => {
    // a 9+2 = 11, b 6+6 = 12, c 3+3+3+1 = 10: 33 dots of 11 people.
    const tally = tallyOf(options, room, 'person')
    expect(rows(tally)).toEqual(['b 12 #1', 'a 11 #2', 'c 10 #3'])
    expect(tally).toMatchObject({ units: 33, unallocated: 0 })
  })

  test('each organisation the same, each resident being one', () => {
    // a: council 1 + third resident 2/3                     = 5/3
    // b: hospital 1 + charity 6/9 = 2/3                     = 5/3
    // c: charity 3/9 = 1/3 + residents 1 + 1 + 1/3          = 8/3, in all 18/3 = 6
    const tally = tallyOf(options, room, 'organisation')
    expect(rows(tally)).toEqual(['c 8/3 #1', 'a 5/3 #2=', 'b 5/3 #2='])
    expect(tally).toMatchObject({ units: 6, unallocated: 0 })
  })

  test('each organisation the same, the residents being one together', () => {
    // The residents gave a 2 and c 7 of 9.
    // a: 1 + 2/9 = 11/9, b: 1 + 2/3 = 15/9, c: 1/3 + 7/9 = 10/9, in all 36/9 = 4
    const together = [council, hospital, charity, gave('community', 3, 2, 0, 7)]
    const tally = tallyOf(options, together, 'organisation')
    expect(rows(tally)).toEqual(['b 5/3 #1', 'a 11/9 #2', 'c 10/9 #3'])
    expect(tally).toMatchObject({ units: 4, unallocated: 0 })
  })

  test('each sector the same', () => {
    // statutory: a 1/2, b 1/2. voluntary: b 2/3, c 1/3. community: a (2/3)/3 = 2/9, c (1+1+1/3)/3 = 7/9.
    // a: 9/18 + 4/18 = 13/18, b: 9/18 + 12/18 = 21/18, c: 6/18 + 14/18 = 20/18, in all 54/18 = 3
    const tally = tallyOf(options, room, 'sector')
    expect(rows(tally)).toEqual(['b 7/6 #1', 'c 10/9 #2', 'a 13/18 #3'])
    expect(tally).toMatchObject({ units: 3, unallocated: 0 })
  })
})

describe('groups that gave nothing', () => {
  // The council gave a 2 and b 1; the hospital's and the charity's ballots are empty.
  const room = [gave('statutory', 1, 2, 1, 0), gave('statutory', 2, 0, 0, 0), gave('voluntary', 1, 0, 0, 0)]

  test('leave their units unallocated', () => {
    const tally = tallyOf(options, room, 'organisation')
    expect(rows(tally)).toEqual(['a 2/3 #1', 'b 1/3 #2', 'c 0 #3'])
    expect(tally).toMatchObject({ units: 3, unallocated: 2 })
  })

  test('take no part in the split of their sector, whose unit is unallocated only where none gave anything', () => {
    // statutory is split as the council alone split its unit; voluntary gave nothing.
    const tally = tallyOf(options, room, 'sector')
    expect(rows(tally)).toEqual(['a 2/3 #1', 'b 1/3 #2', 'c 0 #3'])
    expect(tally).toMatchObject({ units: 2, unallocated: 1 })
  })

  test('tie every option at 0 where nobody gave anything', () => {
    const tally = tallyOf(options, [gave('business', 4, 0, 0, 0)], 'person')
    expect(rows(tally)).toEqual(['a 0 #1=', 'b 0 #1=', 'c 0 #1='])
    expect(tally).toMatchObject({ units: 0, unallocated: 0 })
  })
})

describe('ties', () => {
  test('share a rank, the next rank counts them all, and they stay as they were offered', () => {
    const tally = tallyOf(['a', 'b', 'c', 'd', 'e'], [gave('other', 9, 1, 5, 9, 5, 1)], 'person')
    expect(rows(tally)).toEqual(['c 9 #1', 'b 5 #2=', 'd 5 #2=', 'a 1 #4=', 'e 1 #4='])
  })

  test('are found where a sum of floats misses them', () => {
    // Six organisations give a sixth of their unit to a, five sixths to b; one gives all of its unit to c.
    const sixths = Array.from({ length: 6 }, () => gave('voluntary', 2, 1, 5, 0))
    const floatSum = sixths.reduce((sum) => sum + 1 / 6, 0)
    expect(floatSum).not.toBe(1)
    const tally = tallyOf(options, [...sixths, gave('statutory', 1, 0, 0, 6)], 'organisation')
    expect(rows(tally)).toEqual(['b 5 #1', 'a 1 #2=', 'c 1 #2='])
  })

  test('are exact in thirds', () => {
    const thirds = Array.from({ length: 3 }, () => gave('voluntary', 1, 1, 2, 0))
    const tally = tallyOf(options, [...thirds, gave('statutory', 1, 0, 0, 3)], 'organisation')
    expect(rows(tally)).toEqual(['b 2 #1', 'a 1 #2=', 'c 1 #2='])
  })

  test('are not made of two totals that are the same float', () => {
    // a gets 2 units and a 9,000,000,000,000,000th, b gets 2 units: less apart than two floats can be.
    const whole = 9_000_000_000_000_000
    const units = ['a', 'a', 'b', 'b'].map((to) => gave('voluntary', 1, to === 'a' ? 1 : 0, to === 'b' ? 1 : 0, 0))
    const room = [gave('statutory', 1, 1, 0, whole - 1), ...units]
    const [first, second] = tallyOf(options, room, 'organisation').rows
    expect(first).toMatchObject({ optionId: 'a', exact: '18000000000000001/9000000000000000', rank: 1, tied: false })
    expect(second).toMatchObject({ optionId: 'b', exact: '2', rank: 2, tied: false })
    expect(first?.value).toBe(second?.value)
  })
})

describe('in any room', () => {
  const anyGroup = fc
    .record({
      sector: fc.constantFrom(...sectors),
      ballots: fc.integer({ min: 1, max: 9 }),
      weights: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 }),
    })
    .map(({ sector, ballots, weights }) => gave(sector, ballots, ...weights))
  const anyRoom = fc.array(anyGroup, { minLength: 1, maxLength: 12 })
  const anyWay = fc.constantFrom('person' as const, 'organisation' as const, 'sector' as const)

  test('every unit is accounted for, exactly', () => {
    fc.assert(
      fc.property(anyRoom, anyWay, (room, way) => {
        const tally = tallyOf(options, room, way)
        const shares = tally.rows.map(({ exact }) => exact.split('/').map(BigInt))
        const denominator = shares.reduce((product, [, under = 1n]) => product * under, 1n)
        const sum = shares.reduce((total, [over = 0n, under = 1n]) => total + (over * denominator) / under, 0n)
        expect(sum + BigInt(tally.unallocated) * denominator).toBe(BigInt(tally.units) * denominator)
      }),
    )
  })

  test('a room where everything is there twice over gives the same shares, and twice the dots', () => {
    fc.assert(
      fc.property(anyRoom, (room) => {
        const twice = room.map(({ sector, ballots, weights }) =>
          gave(sector, 2 * ballots, ...weights.map((weight) => 2 * weight)),
        )
        expect(tallyOf(options, twice, 'organisation')).toEqual(tallyOf(options, room, 'organisation'))
        expect(tallyOf(options, twice, 'sector')).toEqual(tallyOf(options, room, 'sector'))
        expect(tallyOf(options, twice, 'person').units).toBe(2 * tallyOf(options, room, 'person').units)
      }),
    )
  })

  test('ranks go by the totals, 1, 2, 2, 4', () => {
    fc.assert(
      fc.property(anyRoom, anyWay, (room, way) => {
        const ranked = tallyOf(options, room, way).rows
        ranked.forEach((row, place) => {
          const same = ranked.filter(({ exact }) => exact === row.exact)
          expect(row.tied).toBe(same.length > 1)
          expect(row.rank).toBe(ranked.findIndex(({ exact }) => exact === row.exact) + 1)
          expect(row.value).toBeGreaterThanOrEqual(ranked[place + 1]?.value ?? 0)
        })
      }),
    )
  })
})
