import { describe, expect, test } from 'vitest'
import { people, placing, roomOf } from './rooms'
import { count, from3, tallies } from './told'

describe('impact against effort', () => {
  const sectorOf = { Council: 'statutory', Charity: 'voluntary' } as const
  const room = roomOf('abc', sectorOf, [
    // a: 5 + (6 − 1) = 10 each; b: 1 + (6 − 5) = 2 each.
    ...people('Council', ...[1, 2, 3, 4, 5].map(() => placing({ a: [5, 1], b: [1, 5] }))), // a 50, b 10
    ...people('Charity', placing({ a: [4, 2] }), placing({ a: [1, 1] })), // a 8 + 6
    ...people('Charity', ...[1, 2, 3].map(() => placing({ b: [3, 3] }))), // b 3 × 6
  ])

  test('weighs what changes much and is easy most', () => {
    // person: a 50 + 14 = 64, b 10 + 18 = 28. Council 5/6 and 1/6; Charity 14/32 = 7/16 and 9/16.
    // a: 5/6 + 7/16 = 61/48, b: 1/6 + 9/16 = 35/48.
    expect(tallies(count(room))).toEqual({
      person: 'a 64 #1, b 28 #2, c 0 #3',
      organisation: 'a 61/48 #1, b 35/48 #2, c 0 #3',
      sector: 'a 61/48 #1, b 35/48 #2, c 0 #3',
    })
  })

  test('puts each option at the means of those who placed it, and leaves out what nobody placed', () => {
    // a: impact 25 + 4 + 1 = 30 of 7 = 4.28…, effort 5 + 2 + 1 = 8 of 7 = 1.14…. b: 5 + 9 = 14 and 25 + 9 = 34 of 8.
    expect(count(room).places).toEqual([
      { optionId: 'a', impact: 4.3, effort: 1.1, ballots: 7 },
      { optionId: 'b', impact: 1.8, effort: 4.3, ballots: 8 },
    ])
  })

  test('ties what comes to the same from different places on the grid', () => {
    // Great and hard, 5 + 1, and small and easy, 1 + 5: told apart by their places.
    const three = [1, 2, 3].map(() => placing({ a: [5, 5], b: [1, 1] }))
    const result = count(roomOf('ab', {}, people(null, ...three)), from3)
    expect(tallies(result).person).toBe('a 18 #1=, b 18 #1=')
    expect(result.places.map(({ impact, effort }) => [impact, effort])).toEqual([
      [5, 5],
      [1, 1],
    ])
  })

  test('of one or two people puts nothing on the grid', () => {
    const two = roomOf('ab', {}, people(null, placing({ a: [5, 5] }), placing({ a: [5, 5] })))
    expect(count(two, from3)).toMatchObject({ ballots: 2, places: [] })
  })
})
