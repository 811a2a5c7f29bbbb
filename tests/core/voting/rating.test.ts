import { describe, expect, test } from 'vitest'
import { people, ratings, roomOf, type Room } from './rooms'
import { count, from3, from5, shownSectors, tallies } from './told'

describe('ratings from 1 to 5', () => {
  const sectorOf = { Council: 'statutory', Charity: 'voluntary' } as const
  const room = roomOf('ab', sectorOf, [
    ...people('Council', ...[1, 2, 3, 4, 5].map(() => ratings({ a: 5, b: 1 }))), // a 25, b 5
    ...people('Charity', ratings({ a: 2, b: 4 }), ratings({ a: 2, b: 4 }), ratings({ a: 2, b: 3 })), // a 6, b 11
    ...people('Charity', ratings({ b: 5 }), ratings({})), // b 5
  ])

  test('add up the same three ways as dots do', () => {
    // person: a 25 + 6 = 31, b 5 + 16 = 21. Council: 25/30 and 5/30; Charity: 6/22 and 16/22.
    // a: 5/6 + 3/11 = 73/66, b: 1/6 + 8/11 = 59/66. One organisation a sector.
    const result = count(room)
    expect(tallies(result)).toEqual({
      person: 'a 31 #1, b 21 #2',
      organisation: 'a 73/66 #1, b 59/66 #2',
      sector: 'a 73/66 #1, b 59/66 #2',
    })
    expect(result.tallies.person).toMatchObject({ units: 52, unallocated: 0 })
  })

  test('are told as how often each was given, and the mean of those who rated it', () => {
    // a: 5 × 5 and 3 × 2, 31 of 8 people = 3.875. b: 5 × 1, 3, 4, 4, 5: 21 of 9 = 2.33….
    const result = count(room)
    expect(result.ratings).toEqual([
      { optionId: 'a', counts: [0, 3, 0, 0, 5], mean: 3.9 },
      { optionId: 'b', counts: [5, 0, 1, 2, 1], mean: 2.3 },
    ])
    expect(result.sectors.map((part) => [part.id, part.ratings])).toEqual([
      [
        'statutory',
        [
          { optionId: 'a', counts: [0, 0, 0, 0, 5], mean: 5 },
          { optionId: 'b', counts: [5, 0, 0, 0, 0], mean: 1 },
        ],
      ],
      [
        'voluntary',
        [
          { optionId: 'a', counts: [0, 3, 0, 0, 0], mean: 2 },
          { optionId: 'b', counts: [0, 0, 1, 2, 1], mean: 4 },
        ],
      ],
    ])
  })

  test('have no mean where nobody rated the option, and tie at 0', () => {
    const result = count(roomOf('ab', {}, people(null, ratings({}), ratings({}), ratings({}))), from3)
    expect(result.ratings).toEqual([
      { optionId: 'a', counts: [0, 0, 0, 0, 0], mean: null },
      { optionId: 'b', counts: [0, 0, 0, 0, 0], mean: null },
    ])
    expect(tallies(result).person).toBe('a 0 #1=, b 0 #1=')
  })

  test('have a mean whose half is rounded up', () => {
    // 17 of 4 people is 4.25.
    const given = [4, 4, 4, 5].map((rating) => ratings({ a: rating }))
    expect(count(roomOf('ab', {}, people(null, ...given)), from3).ratings[0]).toMatchObject({ mean: 4.3 })
  })

  test('of one or two people are not told', () => {
    const two = roomOf('ab', {}, people(null, ratings({ a: 5 }), ratings({ a: 1 })))
    expect(count(two, from3)).toMatchObject({ ballots: 2, ratings: [], sectors: [] })
  })
})

describe('a score', () => {
  const sectorOf = { Council: 'statutory', Charity: 'voluntary', Firm: 'business' } as const
  const scores = (...given: readonly number[]) => given.map((rating) => ratings({ q: rating }))
  const room = asScore(
    roomOf('q', sectorOf, [
      ...people('Council', ...scores(5, 5, 4, 4, 4)),
      ...people('Charity', ...scores(1, 2, 2, 1, 1)),
      ...people('Firm', ...scores(3)),
    ]),
  )

  test('is told by how often each answer was given, not by organisation or sector: its one option takes it all', () => {
    const result = count(room)
    expect(tallies(result)).toEqual({ person: 'q 32 #1', organisation: 'one-option', sector: 'one-option' })
    expect(result.ratings).toEqual([{ optionId: 'q', counts: [3, 2, 1, 3, 2], mean: 2.9 }])
  })

  test('has the means of the sectors that are large enough, less the one that would give the rest away', () => {
    // All 11 less the Council's 5 and the Charity's 5 is the Firm's one.
    const result = count(room)
    expect(result.sectors.map(({ id, ratings: [told] }) => [id, told?.mean])).toEqual([['statutory', 4.4]])
    expect(result.withheldSectors).toEqual(['voluntary', 'business'])
  })

  test('loses no sector to a count that is not shown', () => {
    // Beside the sectors Co + Ho and Ch, W would give Co/15 + Ho/3 and so the Council's 3 away.
    const statutory = [...people('Council', ...scores(5, 5, 5)), ...people('Hospital', ...scores(1, 1, 1))]
    const voters = [...statutory, ...people('Charity', ...scores(2, 3, 4, 4))]
    const two = asScore(roomOf('q', { ...sectorOf, Hospital: 'statutory' }, voters))
    expect(shownSectors(count(two, { ...from5, minimumGroup: 4 }))).toEqual(['statutory 6: q18', 'voluntary 4: q13'])
  })

  test('of nobody, one, two or three people', () => {
    const withheld = (...given: readonly number[]) =>
      tallies(count(asScore(roomOf('q', {}, people(null, ...scores(...given)))), from3))
    const none = { person: 'no-ballots', organisation: 'no-ballots', sector: 'no-ballots' }
    const few = { person: 'small-group', organisation: 'small-group', sector: 'small-group' }
    expect(withheld()).toEqual(none)
    expect(withheld(5)).toEqual(few)
    expect(withheld(5, 1)).toEqual(few)
    expect(withheld(5, 1, 3)).toEqual({ person: 'q 9 #1', organisation: 'one-option', sector: 'one-option' })
  })
})

function asScore({ vote, people: who }: Room): Room {
  return { vote: { ...vote, method: { type: 'rating' }, options: [{ id: 'q', kind: 'question' }] }, people: who }
}
