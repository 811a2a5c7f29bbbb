import { limits } from '@core/limits'
import { rowsOf, tableOf } from '@core/table'
import { countings, type Counting } from '@core/voting/result'
import { resultOf } from '@core/voting/result-of'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCounting, anyRoom, everyMethod, groupsIn, sectorIn, weight } from './any-room'
import { disclosesByTryingAll } from './every-small-group'
import { roomOf } from './rooms'

describe.each(everyMethod)('in any room that votes by %s', (method) => {
  const rooms = anyRoom(method)

  test('every unit is accounted for, exactly, and nothing is negative', () => {
    fc.assert(
      fc.property(rooms, anyCounting, (room, counting) => {
        for (const tally of Object.values(resultOf(room.vote, room.people, counting).tallies)) {
          if ('withheld' in tally) continue
          const shares = tally.rows.map(({ exact }) => exact.split('/').map(BigInt))
          const common = shares.reduce((product, [, under = 1n]) => product * under, 1n)
          const sum = shares.reduce((total, [over = 0n, under = 1n]) => total + (over * common) / under, 0n)
          expect(sum).toBe(BigInt(tally.units - tally.unallocated) * common)
          for (const { value } of tally.rows) expect(value).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  test('each person’s weights are what they gave', () => {
    fc.assert(
      fc.property(rooms, anyCounting, (room, counting) => {
        const { person } = resultOf(room.vote, room.people, counting).tallies
        fc.pre(!('withheld' in person))
        for (const { optionId, value } of person.rows) {
          expect(value).toBe(room.voters.reduce((sum, { choice }) => sum + weight(choice, optionId, room), 0))
        }
      }),
    )
  })

  test('the order in which ballots arrive changes nothing', () => {
    fc.assert(
      fc.property(rooms, anyCounting, fc.infiniteStream(fc.nat()), (room, counting, keys) => {
        const shuffled = Array.from(rowsOf(room.vote.ballots), (ballot) => ({ ballot, key: keys.next().value ?? 0 }))
          .sort((one, other) => one.key - other.key)
          .map(({ ballot }) => ballot)
        const vote = { ...room.vote, ballots: tableOf(shuffled) }
        expect(resultOf(vote, room.people, counting)).toEqual(resultOf(room.vote, room.people, counting))
      }),
    )
  })

  test('who is called what changes nothing', () => {
    fc.assert(
      fc.property(rooms, anyCounting, (room, counting) => {
        const reversed = roomOf(room.options, room.sectorOf, room.voters.toReversed())
        expect(resultOf(reversed.vote, reversed.people, counting)).toEqual(resultOf(room.vote, room.people, counting))
      }),
    )
  })

  test('every sector with ballots is shown or withheld, and no part is larger than the room', () => {
    fc.assert(
      fc.property(rooms, anyCounting, (room, counting) => {
        const result = resultOf(room.vote, room.people, counting)
        const voting = room.voters.map(({ organisation }) => sectorIn(room, organisation))
        const parts = [...result.sectors.map(({ id }) => id), ...result.withheldSectors]
        expect(parts.toSorted()).toEqual([...new Set(voting)].toSorted())
        for (const { id, ballots, rows } of result.sectors) {
          expect(ballots).toBe(voting.filter((sector) => sector === id).length)
          expect(ballots).toBeGreaterThanOrEqual(counting.minimumGroup)
          for (const { value } of rows) expect(value).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  test('what is shown gives no small group away', () => {
    fc.assert(
      fc.property(rooms, anyCounting, (room, counting) => {
        const result = resultOf(room.vote, room.people, counting)
        const groups = groupsIn(room, counting.residentsTogether)
        const isShown = (way: Counting) => !('withheld' in result.tallies[way])
        const shown = {
          tallies: countings.filter(isShown),
          sectors: result.sectors.map(({ id }) => id),
        }
        const { length } = room.voters
        if (length > 0 && length < limits.leastMinimumGroup) expect(shown).toEqual({ tallies: [], sectors: [] })
        else if (length < counting.minimumGroup) expect(shown).toEqual({ tallies: ['person'], sectors: [] })
        else expect(disclosesByTryingAll(groups, shown, counting.minimumGroup)).toBe(false)
      }),
    )
  })

  test('fewer than three ballots tell nothing but their number', () => {
    fc.assert(
      fc.property(rooms, anyCounting, (room, counting) => {
        fc.pre(room.voters.length < limits.leastMinimumGroup)
        expect(resultOf(room.vote, room.people, counting)).toMatchObject({
          ballots: room.voters.length,
          tallies: {
            person: { withheld: 'small-group' },
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
        })
      }),
      { numRuns: 30 },
    )
  })

  test('every concern stands beside the result once', () => {
    fc.assert(
      fc.property(rooms, anyCounting, (room, counting) => {
        fc.pre(room.voters.length >= limits.leastMinimumGroup)
        const key = ({ optionId, text }: { readonly optionId: string; readonly text: string }) => `${optionId} ${text}`
        const raised = room.voters.flatMap(({ concerns = [] }) => concerns)
        const told = resultOf(room.vote, room.people, counting).concerns
        expect(told.map(key)).toEqual(raised.map(key).toSorted())
      }),
    )
  })
})
