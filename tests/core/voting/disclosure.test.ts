import type { Sector } from '@core/sector'
import { discloses, safeToShow, type Shown } from '@core/voting/disclosure'
import type { Counting } from '@core/voting/result'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { disclosesByTryingAll } from './every-small-group'
import { group } from './rooms'

function showing(...names: (Counting | Sector)[]): Shown {
  const tallies = names.filter((name) => name === 'person' || name === 'organisation' || name === 'sector')
  const sectors = names.filter((name) => name !== 'person' && name !== 'organisation' && name !== 'sector')
  return { tallies, sectors }
}

// Below, T is the person tally, W the organisation tally, and the wanted groups have fewer than 5 ballots.
describe('a small group is given away', () => {
  test('by its own number', () => {
    const room = [group('statutory', 9, 27), group('community', 4, 12)]
    expect(discloses(room, showing('community'), 5)).toBe(true)
    expect(discloses(room, showing('community'), 4)).toBe(false)
  })

  test('by subtraction: T less all other sectors', () => {
    const room = [group('statutory', 8, 24), group('voluntary', 7, 21), group('community', 4, 12)]
    expect(discloses(room, showing('person', 'statutory'), 5)).toBe(false)
    expect(discloses(room, showing('person', 'statutory', 'voluntary'), 5)).toBe(true)
  })

  test('by solving for one person in a room of two organisations', () => {
    // T = A + B and W = A/15 + B/3, so 15 W - T = 4 B.
    const room = [group('statutory', 5, 15), group('voluntary', 1, 3)]
    expect(discloses(room, showing('person', 'organisation'), 5)).toBe(true)
    // Nor may the sector tally be shown: with one organisation in each sector it is W.
    expect(discloses(room, showing('person', 'sector'), 5)).toBe(true)
  })

  test('together with others, where all of them are still fewer than the minimum', () => {
    // 30 W - T = 4 (B + C), which is about 4 people.
    const room = [group('statutory', 10, 30), group('voluntary', 2, 6), group('voluntary', 2, 6)]
    expect(discloses(room, showing('person', 'organisation'), 5)).toBe(true)
    // 30 W - T = 4 (B + C + D), which is about 6 people.
    expect(discloses([...room, group('voluntary', 2, 6)], showing('person', 'organisation'), 5)).toBe(false)
  })

  test('where the other organisation gave nothing', () => {
    // W = A/4: the organisation whose ballots are empty is not in it.
    const room = [group('statutory', 4, 4), group('voluntary', 5, 0)]
    expect(discloses(room, showing('person', 'organisation'), 5)).toBe(true)
  })

  test('by the sector tally and one sector, where three sectors are three unknowns', () => {
    // Organisations of one, 3 dots each: W is T/3, and the sector tally is A/18 + B/15 + C/12.
    const ones = (sector: Sector, people: number) => Array.from({ length: people }, () => group(sector, 1, 3))
    const room = [...ones('statutory', 6), ...ones('voluntary', 5), ...ones('community', 4)]
    expect(discloses(room, showing('person', 'organisation', 'sector'), 5)).toBe(false)
    expect(discloses(room, showing('person', 'organisation', 'sector', 'statutory'), 5)).toBe(true)
    expect(discloses(room, showing('person', 'organisation', 'statutory'), 5)).toBe(false)
  })

  test('by the person tally of a small room', () => {
    expect(discloses([group('statutory', 4, 12)], showing('person'), 5)).toBe(true)
  })
})

describe('nothing is given away', () => {
  test('by a room where nobody voted', () => {
    expect(discloses([], showing('person', 'organisation', 'sector'), 5)).toBe(false)
  })

  test('by numbers that follow from one another', () => {
    // Ten organisations of one with 3 dots each in one sector: W = T/3, the sector tally T/30, the sector T.
    const room = Array.from({ length: 10 }, () => group('voluntary', 1, 3))
    expect(discloses(room, showing('person', 'organisation', 'sector', 'voluntary'), 5)).toBe(false)
  })

  test('by two groups of which each is large enough', () => {
    const room = [group('statutory', 5, 15), ...Array.from({ length: 5 }, () => group('community', 1, 3))]
    expect(discloses(room, showing('person', 'organisation', 'sector', 'statutory', 'community'), 5)).toBe(false)
  })
})

describe('what is shown', () => {
  test('is everything where every group is large enough', () => {
    const room = [group('statutory', 7, 21), group('voluntary', 6, 18), group('community', 5, 15)]
    const everything = showing('person', 'organisation', 'sector', 'statutory', 'voluntary', 'community')
    expect(safeToShow(room, 5)).toEqual(everything)
  })

  test('is the person tally alone in a small room, and in a room that one person can be solved from', () => {
    expect(safeToShow([group('statutory', 2, 6), group('voluntary', 2, 6)], 5)).toEqual(showing('person'))
    expect(safeToShow([group('statutory', 5, 15), group('voluntary', 1, 3)], 5)).toEqual(showing('person'))
  })

  test('keeps the tallies before the sectors', () => {
    const ones = (sector: Sector, people: number) => Array.from({ length: people }, () => group(sector, 1, 3))
    const room = [...ones('statutory', 6), ...ones('voluntary', 5), ...ones('community', 4)]
    expect(safeToShow(room, 5)).toEqual(showing('person', 'organisation', 'sector'))
  })

  test('has the largest sectors, and not the one that would leave a small rest', () => {
    // Organisations of one, 3 dots each: the sector tally is S = (A + B)/24 + C/12, so 24 S - T = C, the 4 of
    // community. Of statutory and voluntary, which are equally large, the first in the order of sectors is shown.
    const ones = (sector: Sector, people: number) => Array.from({ length: people }, () => group(sector, 1, 3))
    const room = [...ones('voluntary', 8), ...ones('statutory', 8), ...ones('community', 4)]
    expect(safeToShow(room, 5)).toEqual(showing('person', 'organisation', 'statutory'))
  })
})

describe('in any room', () => {
  const anyGroup = fc
    .record({
      sector: fc.constantFrom<Sector>('statutory', 'voluntary', 'community', 'business'),
      ballots: fc.integer({ min: 1, max: 5 }),
      given: fc.integer({ min: 0, max: 6 }),
    })
    .map(({ sector, ballots, given }) => group(sector, ballots, given))
  const anyRoom = fc.array(anyGroup, { minLength: 1, maxLength: 9 })
  const anyShown = fc.record({
    tallies: fc.subarray<Counting>(['person', 'organisation', 'sector']),
    sectors: fc.subarray<Sector>(['statutory', 'voluntary', 'community', 'business']),
  })
  const anyMinimum = fc.integer({ min: 3, max: 12 })

  test('the search finds what trying every small group finds', () => {
    fc.assert(
      fc.property(anyRoom, anyShown, anyMinimum, (room, shown, minimum) => {
        expect(discloses(room, shown, minimum)).toBe(disclosesByTryingAll(room, shown, minimum))
      }),
      { numRuns: 1000 },
    )
  })

  test('what is shown gives nothing away beyond the person tally, and nothing more could be shown', () => {
    fc.assert(
      fc.property(anyRoom, anyMinimum, (room, minimum) => {
        const shown = safeToShow(room, minimum)
        const alone = room.reduce((sum, { ballots }) => sum + ballots, 0) < minimum
        if (alone) expect(shown).toEqual(showing('person'))
        else expect(disclosesByTryingAll(room, shown, minimum)).toBe(false)
        const present = new Set(room.map(({ sector }) => sector))
        for (const sector of [...present].filter((one) => !shown.sectors.includes(one))) {
          const more = { ...shown, sectors: [...shown.sectors, sector] }
          expect(disclosesByTryingAll(room, more, minimum)).toBe(true)
        }
        for (const way of (['organisation', 'sector'] as const).filter((one) => !shown.tallies.includes(one))) {
          const more = { ...shown, tallies: [...shown.tallies, way] }
          expect(disclosesByTryingAll(room, more, minimum)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('a reader who knows more can work out more', () => {
    fc.assert(
      fc.property(anyRoom, anyShown, anyShown, anyMinimum, (room, some, others, minimum) => {
        fc.pre(discloses(room, some, minimum))
        const both = {
          tallies: [...new Set([...some.tallies, ...others.tallies])],
          sectors: [...new Set([...some.sectors, ...others.sectors])],
        }
        expect(discloses(room, both, minimum)).toBe(true)
        expect(discloses(room, some, minimum + 1)).toBe(true)
      }),
    )
  })
})

test('the worst rooms and the largest minimum are searched in seconds, not hours', () => {
  // Five sectors of 60 organisations of one person, no two of a sector with the same dots. 161 s without leaving out
  // the branches that another branch covers, 0.1 s with.
  const all: Sector[] = ['statutory', 'voluntary', 'community', 'business', 'other']
  const room = all.flatMap((sector, place) =>
    Array.from({ length: 60 }, (_, index) => group(sector, 1, place * 7 + 3 * index + 1)),
  )
  expect(safeToShow(room, 50)).toEqual({ tallies: ['person', 'organisation', 'sector'], sectors: all })
})
