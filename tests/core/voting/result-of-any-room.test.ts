import { limits } from '@core/limits'
import { sectors, type Sector } from '@core/sector'
import { rowsOf, tableOf } from '@core/table'
import { countings, type Counting } from '@core/voting/result'
import { resultOf } from '@core/voting/result-of'
import type { VotingGroup } from '@core/voting/tally'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { disclosesByTryingAll } from './every-small-group'
import { dots, group, roomOf, type Room, type Voter } from './rooms'

describe('in any room', () => {
  const names = ['A', 'B', 'C', 'D', 'E']
  const anyVoter = fc.record({
    organisation: fc.constantFrom(...names, null),
    choice: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }).map((given) => dots(given.join(''))),
  })
  const anySectors = fc.array(fc.constantFrom(...sectors), { minLength: names.length, maxLength: names.length })
  const anyVoters = fc.array(anyVoter, { minLength: 1, maxLength: 14 })
  const anyRoom = fc.tuple(anySectors, anyVoters).map(([chosen, voters]): AnyRoom => {
    const sectorOf = Object.fromEntries(names.map((name, place) => [name, chosen[place] ?? 'other'] as const))
    return { sectorOf, voters, ...roomOf('abc', sectorOf, voters) }
  })
  const anyCounting = fc.record({ minimumGroup: fc.integer({ min: 3, max: 6 }), residentsTogether: fc.boolean() })

  test('every unit is accounted for, exactly', () => {
    fc.assert(
      fc.property(anyRoom, anyCounting, (room, counting) => {
        for (const tally of Object.values(resultOf(room.vote, room.people, counting).tallies)) {
          if ('withheld' in tally) continue
          const shares = tally.rows.map(({ exact }) => exact.split('/').map(BigInt))
          const common = shares.reduce((product, [, under = 1n]) => product * under, 1n)
          const sum = shares.reduce((total, [over = 0n, under = 1n]) => total + (over * common) / under, 0n)
          expect(sum).toBe(BigInt(tally.units - tally.unallocated) * common)
        }
      }),
    )
  })

  test('the order in which ballots arrive changes nothing', () => {
    fc.assert(
      fc.property(anyRoom, anyCounting, fc.infiniteStream(fc.nat()), (room, counting, keys) => {
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
      fc.property(anyRoom, anyCounting, (room, counting) => {
        const reversed = roomOf('abc', room.sectorOf, room.voters.toReversed())
        expect(resultOf(reversed.vote, reversed.people, counting)).toEqual(resultOf(room.vote, room.people, counting))
      }),
    )
  })

  test('every sector with ballots is shown or withheld, and no part is larger than the room', () => {
    fc.assert(
      fc.property(anyRoom, anyCounting, (room, counting) => {
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
      fc.property(anyRoom, anyCounting, (room, counting) => {
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
})

interface AnyRoom extends Room {
  readonly voters: readonly Voter[]
  readonly sectorOf: Readonly<Record<string, Sector>>
}

function sectorIn({ sectorOf }: Pick<AnyRoom, 'sectorOf'>, organisation: string | null): Sector {
  return organisation === null ? 'community' : (sectorOf[organisation] ?? 'other')
}

/** The voters as the rules of disclosure see them. */
function groupsIn({ voters, sectorOf }: AnyRoom, residentsTogether: boolean): readonly VotingGroup[] {
  const groups = new Map<string, VotingGroup>()
  voters.forEach(({ organisation, choice }, index) => {
    const key = organisation ?? (residentsTogether ? 'residents' : `resident ${index}`)
    const sector = sectorIn({ sectorOf }, organisation)
    const dotsGiven = choice.type === 'dots' ? choice.dots.reduce((sum, { count }) => sum + count, 0) : 0
    const { ballots, given } = groups.get(key) ?? group(sector, 0, 0)
    groups.set(key, group(sector, ballots + 1, given + dotsGiven))
  })
  return [...groups.values()]
}
