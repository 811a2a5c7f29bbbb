import { emptyTable } from '@core/table'
import { describe, expect, test } from 'vitest'
import { answers, dots, people, roomOf, type Voter } from './rooms'
import { count, from3, shownSectors, tallies } from './told'

describe('a room with three sectors', () => {
  const sectorOf = { Council: 'statutory', Hospital: 'statutory', Charity: 'voluntary', Club: 'voluntary' } as const
  const room = roomOf('abc', sectorOf, [
    ...people('Council', dots('aaa'), dots('aaa'), dots('aaa'), dots('aaa')), // a 12
    ...people('Hospital', dots('bbb'), dots('bbc')), // b 5, c 1
    ...people('Charity', dots('bbc'), dots('bbc'), dots('bbc'), dots('bbc')), // b 8, c 4
    ...people('Club', dots('ccc'), dots('abc')), // a 1, b 1, c 4
    ...people(null, dots('ccc'), dots('ccc'), dots('ccc'), dots('aac'), dots('aac'), dots('abc')), // a 5, b 1, c 12
  ])

  test('is counted three ways', () => {
    // person: a 12+1+5 = 18, b 5+8+1+1 = 15, c 1+4+4+12 = 21, in all 54 = 18 × 3.
    // organisation, in sixths:      a    b    c
    //   Council                     6    0    0
    //   Hospital                    0    5    1
    //   Charity                     0    4    2
    //   Club                        1    1    4
    //   residents, 2 to a dot      10    2   24     in all 17, 12, 31 of 60: 10 organisations
    // sector, in thirty-sixths: of statutory and voluntary half of the sixths above, so × 3; of the residents a sixth
    //   statutory                  18   15    3
    //   voluntary                   3   15   18
    //   community                  10    2   24     in all 31, 32, 45 of 108: 3 sectors
    expect(tallies(count(room, from3))).toEqual({
      person: 'c 21 #1, a 18 #2, b 15 #3',
      organisation: 'c 31/6 #1, a 17/6 #2, b 2 #3',
      sector: 'c 5/4 #1, b 8/9 #2, a 31/36 #3',
    })
    expect(count(room)).toMatchObject({ ballots: 18, enteredFor: 0, answers: [] })
  })

  test('counts residents as one organisation where asked to', () => {
    // The residents gave a 5, b 1, c 12 of 18; over 18: a 18+0+0+3+5 = 26, b 0+15+12+3+1 = 31, c 0+3+6+12+12 = 33, in
    // all 90: 5 organisations. Everyone used all of their dots, so the sectors stay as they were.
    expect(tallies(count(room, { minimumGroup: 3, residentsTogether: true }))).toEqual({
      person: 'c 21 #1, a 18 #2, b 15 #3',
      organisation: 'c 11/6 #1, b 31/18 #2, a 13/9 #3',
      sector: 'c 5/4 #1, b 8/9 #2, a 31/36 #3',
    })
  })

  test('shows every sector where the smallest group to be worked out is large enough', () => {
    // Hospital and Club, 4 ballots: as many dots and as many organisations in their sectors, so never told apart.
    const result = count(room, from3)
    const all = ['statutory 6: a12 b5 c1', 'voluntary 6: b9 c8 a1', 'community 6: c12 a5 b1']
    expect(shownSectors(result)).toEqual(all)
    expect(result.withheldSectors).toEqual([])
  })

  test('withholds what would give the same group of 4 away where 5 are asked for', () => {
    // T = Co + Ho + Ch + Cl + R, 12 W = Co + 2 Ho + Ch + 2 Cl + 4 R, and 24 S = Co + 2 Ho + Ch + 2 Cl + 4 R / 3.
    // R from W and S, then Ho + Cl = 12 W - T - 3 R: so no S. With statutory and voluntary R would follow as well.
    const result = count(room)
    expect(tallies(result)).toEqual({
      person: 'c 21 #1, a 18 #2, b 15 #3',
      organisation: 'c 31/6 #1, a 17/6 #2, b 2 #3',
      sector: 'small-group',
    })
    expect(shownSectors(result)).toEqual(['statutory 6: a12 b5 c1'])
    expect(result.withheldSectors).toEqual(['voluntary', 'community'])
  })
})

describe('agree, pass, disagree', () => {
  const sectorOf = { Council: 'statutory', Charity: 'voluntary', Firm: 'business' } as const
  const bothOf5 = [1, 2, 3].map(() => answers({ a: 'agree', b: 'agree' }))
  const room = roomOf('ab', sectorOf, [
    ...people('Council', ...bothOf5, answers({ a: 'agree', b: 'pass' }), answers({ a: 'agree', b: 'pass' })),
    ...people('Charity', answers({ a: 'agree', b: 'pass' }), answers({ a: 'agree' })),
    ...people('Charity', ...[1, 2, 3].map(() => answers({ a: 'disagree', b: 'pass' }))),
    ...people('Firm', ...[1, 2, 3, 4, 5].map(() => answers({ a: 'pass' }))),
  ])

  test('counts who agreed, and leaves the unit of an organisation that only passed unallocated', () => {
    // Council a 5 and b 3 of 8; Charity a 2 of 2; Firm nothing. a: 5/8 + 1 = 13/8, b: 3/8. One organisation a sector.
    const result = count(room)
    expect(tallies(result)).toEqual({
      person: 'a 7 #1, b 3 #2',
      organisation: 'a 13/8 #1, b 3/8 #2',
      sector: 'a 13/8 #1, b 3/8 #2',
    })
    expect(result.tallies.person).toMatchObject({ units: 10, unallocated: 0 })
    expect(result.tallies.organisation).toMatchObject({ units: 3, unallocated: 1 })
    expect(result.tallies.sector).toMatchObject({ units: 3, unallocated: 1 })
  })

  test('gives every answer, for the room and for each sector', () => {
    const result = count(room)
    expect(result.answers).toEqual([
      { optionId: 'a', agree: 7, pass: 5, disagree: 3 },
      { optionId: 'b', agree: 3, pass: 6, disagree: 0 },
    ])
    expect(result.sectors.map((sector) => [sector.id, sector.answers])).toEqual([
      [
        'statutory',
        [
          { optionId: 'a', agree: 5, pass: 0, disagree: 0 },
          { optionId: 'b', agree: 3, pass: 2, disagree: 0 },
        ],
      ],
      [
        'voluntary',
        [
          { optionId: 'a', agree: 2, pass: 0, disagree: 3 },
          { optionId: 'b', agree: 0, pass: 4, disagree: 0 },
        ],
      ],
      [
        'business',
        [
          { optionId: 'a', agree: 0, pass: 5, disagree: 0 },
          { optionId: 'b', agree: 0, pass: 0, disagree: 0 },
        ],
      ],
    ])
  })
})

describe('rooms at the edge', () => {
  test('no ballots: nothing to show', () => {
    const result = count(roomOf('ab', { Council: 'statutory' }, []))
    const none = { withheld: 'no-ballots' }
    expect(result.tallies).toEqual({ person: none, organisation: none, sector: none })
    expect(result).toMatchObject({ ballots: 0, enteredFor: 0, sectors: [], withheldSectors: [] })
  })

  test('one voter or two: nothing, as the outcome is what they voted', () => {
    for (const voters of [people('Council', dots('aab')), people('Council', dots('aab'), dots('abb'))]) {
      const result = count(roomOf('ab', { Council: 'statutory' }, voters), from3)
      expect(tallies(result)).toEqual({ person: 'small-group', organisation: 'small-group', sector: 'small-group' })
      expect(result).toMatchObject({ ballots: voters.length, answers: [], sectors: [] })
    }
  })

  test('three voters: the outcome, and no part of the room where 5 are asked for', () => {
    const voters = people('Council', dots('aab'), dots('aab'), dots('aab'))
    const result = count(roomOf('ab', { Council: 'statutory' }, voters))
    expect(tallies(result)).toEqual({ person: 'a 6 #1, b 3 #2', organisation: 'small-group', sector: 'small-group' })
    expect(result).toMatchObject({ ballots: 3, sectors: [], withheldSectors: ['statutory'] })
  })

  test('only empty ballots: every option ties at 0', () => {
    const empty = [1, 2, 3, 4, 5].map(() => dots(''))
    const result = count(roomOf('ab', { Council: 'statutory' }, people('Council', ...empty)))
    const tie = 'a 0 #1=, b 0 #1='
    expect(tallies(result)).toEqual({ person: tie, organisation: tie, sector: tie })
    expect(result.tallies.organisation).toMatchObject({ units: 1, unallocated: 1 })
    expect(result.tallies.sector).toMatchObject({ units: 1, unallocated: 1 })
  })

  test('everybody the same: three tallies that agree', () => {
    const same = () => [1, 2, 3, 4, 5].map(() => dots('ab'))
    const sectorOf = { Council: 'statutory', Charity: 'voluntary' } as const
    const result = count(roomOf('abc', sectorOf, [...people('Council', ...same()), ...people('Charity', ...same())]))
    expect(tallies(result)).toEqual({
      person: 'a 10 #1=, b 10 #1=, c 0 #3',
      organisation: 'a 1 #1=, b 1 #1=, c 0 #3',
      sector: 'a 1 #1=, b 1 #1=, c 0 #3',
    })
    expect(result.withheldSectors).toEqual([])
  })

  test('one person beside an organisation of five: 15 W - T would be 4 times their dots', () => {
    const five = [1, 2, 3, 4, 5].map(() => dots('aab'))
    const sectorOf = { Council: 'statutory', Charity: 'voluntary' } as const
    const result = count(roomOf('ab', sectorOf, [...people('Council', ...five), ...people('Charity', dots('bbb'))]))
    expect(tallies(result)).toEqual({ person: 'a 10 #1, b 8 #2', organisation: 'small-group', sector: 'small-group' })
    expect(result.withheldSectors).toEqual(['statutory', 'voluntary'])
  })

  test('ballots entered for someone count the same, and are counted', () => {
    const paper: Voter[] = [
      { organisation: null, choice: dots('ab'), enteredBy: 'facilitator' },
      { organisation: null, choice: dots('ab'), enteredBy: 'note-taker' },
      { organisation: null, choice: dots('ab') },
    ]
    const result = count(roomOf('ab', {}, paper), from3)
    expect(result).toMatchObject({ ballots: 3, enteredFor: 2 })
    expect(tallies(result).person).toBe('a 3 #1=, b 3 #1=')
    expect(shownSectors(result)).toEqual(['community 3: a3 b3'])
  })
})

describe('what the rules never let happen is a clear error', () => {
  const room = roomOf('ab', { Council: 'statutory' }, people('Council', dots('ab')))

  test('a ballot of a participant who is gone', () => {
    const gone = { ...room, people: { ...room.people, participants: emptyTable<never>() } }
    expect(() => count(gone)).toThrow('Ballot of unknown participant person 0 in vote stage')
  })

  test('a participant of an organisation that is gone', () => {
    const gone = { ...room, people: { ...room.people, organisations: [] } }
    expect(() => count(gone)).toThrow('Participant person 0 of unknown organisation Council')
  })

  test('a ballot for an option that is not in the vote', () => {
    const gone = { ...room, vote: { ...room.vote, options: [] } }
    expect(() => count(gone)).toThrow('Ballot person 0 for unknown option a in vote stage')
  })
})
