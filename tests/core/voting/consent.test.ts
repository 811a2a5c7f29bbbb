import type { Concern } from '@core/voting/voting'
import { describe, expect, test } from 'vitest'
import { consenting, dots, people, roomOf, type Voter } from './rooms'
import { count, from3, tallies } from './told'

describe('consent', () => {
  const sectorOf = { Council: 'statutory', Charity: 'voluntary' } as const
  const room = roomOf('ab', sectorOf, [
    ...people('Council', ...[1, 2, 3, 4, 5].map(() => consenting({ a: 'consent', b: 'consent' }))),
    ...people('Charity', ...[1, 2, 3].map(() => consenting({ a: 'consent', b: 'concern' }))),
    ...people('Charity', consenting({ a: 'stand-aside' }), consenting({ b: 'stand-aside' })),
  ])

  test('counts who consents, and the unit of an organisation goes where it does', () => {
    // person: a 5 + 3, b 5. Council 1/2 and 1/2; Charity a alone.
    expect(tallies(count(room))).toEqual({
      person: 'a 8 #1, b 5 #2',
      organisation: 'a 3/2 #1, b 1/2 #2',
      sector: 'a 3/2 #1, b 1/2 #2',
    })
  })

  test('never counts a concern away: all three answers are told, for the room and for each sector', () => {
    const result = count(room)
    expect(result.consents).toEqual([
      { optionId: 'a', consent: 8, concern: 0, 'stand-aside': 1 },
      { optionId: 'b', consent: 5, concern: 3, 'stand-aside': 1 },
    ])
    expect(result.sectors.map((part) => [part.id, part.consents])).toEqual([
      [
        'statutory',
        [
          { optionId: 'a', consent: 5, concern: 0, 'stand-aside': 0 },
          { optionId: 'b', consent: 5, concern: 0, 'stand-aside': 0 },
        ],
      ],
      [
        'voluntary',
        [
          { optionId: 'a', consent: 3, concern: 0, 'stand-aside': 1 },
          { optionId: 'b', consent: 0, concern: 3, 'stand-aside': 1 },
        ],
      ],
    ])
  })

  test('to one thing alone is not counted by organisation or sector', () => {
    const three = [1, 2, 3].map(() => consenting({ a: 'consent' }))
    expect(tallies(count(roomOf('a', {}, people(null, ...three)), from3))).toEqual({
      person: 'a 3 #1',
      organisation: 'one-option',
      sector: 'one-option',
    })
  })

  test('of one or two people is not told', () => {
    const two = roomOf('ab', {}, people(null, consenting({ a: 'concern' }), consenting({ a: 'consent' })))
    expect(count(two, from3)).toMatchObject({ ballots: 2, consents: [] })
  })
})

describe('concerns', () => {
  const saying = (...concerns: readonly Concern[]): Voter => ({ organisation: null, choice: dots('a'), concerns })

  test('stand beside the total of any method, by option, each in its words and without whose it is', () => {
    const voters = [
      saying({ optionId: 'b', text: 'Who pays?' }, { optionId: 'a', text: 'Too slow' }),
      saying({ optionId: 'a', text: 'It was tried' }),
      saying({ optionId: 'a', text: 'Too slow' }),
    ]
    const told = [
      { optionId: 'a', text: 'It was tried' },
      { optionId: 'a', text: 'Too slow' },
      { optionId: 'a', text: 'Too slow' },
      { optionId: 'b', text: 'Who pays?' },
    ]
    expect(count(roomOf('ab', {}, voters), from3).concerns).toEqual(told)
    expect(count(roomOf('ab', {}, voters.toReversed()), from3).concerns).toEqual(told)
  })

  test('of one or two people are not told', () => {
    const two = roomOf('ab', {}, [saying({ optionId: 'a', text: 'Too slow' }), saying()])
    expect(count(two, from3).concerns).toEqual([])
  })
})
