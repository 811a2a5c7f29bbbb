import { limits } from '@core/limits'
import { safeToShow } from '@core/voting/disclosure'
import { resultOf } from '@core/voting/result-of'
import type { VoteResult } from '@core/voting/result'
import { consents } from '@core/voting/voting'
import type { Sector } from '@core/sector'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCounting, anyRoom, everyMethod, type AnyRoom } from './any-room'
import { countsDiscloseByTryingAll } from './every-small-group'
import { group } from './rooms'

describe('in any room the answers that are told', () => {
  test('to agree, pass or disagree add up to who answered, and the yeses to the tally', () => {
    check('agreement', (result, total, answered) => {
      for (const { optionId, agree, pass, disagree } of result.answers) {
        expect(Math.min(agree, pass, disagree)).toBeGreaterThanOrEqual(0)
        expect([agree, agree + pass + disagree]).toEqual([total(optionId), answered(optionId)])
      }
      for (const part of result.sectors) {
        expect(part.answers.map(({ optionId, agree }) => [optionId, agree])).toEqual(inOrder(result, part.rows))
      }
      return result.answers.length
    })
  })

  test('to consent add up to who answered, and the consents to the tally', () => {
    check('consent', (result, total, answered) => {
      for (const { optionId, ...count } of result.consents) {
        const all = consents.map((answer) => count[answer])
        expect(Math.min(...all)).toBeGreaterThanOrEqual(0)
        expect([count.consent, all.reduce((sum, one) => sum + one)]).toEqual([total(optionId), answered(optionId)])
      }
      for (const part of result.sectors) {
        expect(part.consents.map(({ optionId, consent }) => [optionId, consent])).toEqual(inOrder(result, part.rows))
      }
      return result.consents.length
    })
  })

  test('by rating add up to who rated, their points to the tally, and lie about their mean', () => {
    check('rating', (result, total, answered) => {
      for (const { optionId, counts, mean } of result.ratings) {
        const rated = counts.reduce((sum, times) => sum + times, 0)
        const points = counts.reduce((sum, times, index) => sum + times * (index + 1), 0)
        expect(Math.min(...counts)).toBeGreaterThanOrEqual(0)
        expect([points, rated]).toEqual([total(optionId), answered(optionId)])
        if (rated === 0) expect(mean).toBeNull()
        else expect(Math.abs((mean ?? 0) * rated - points)).toBeLessThanOrEqual(rated * 0.05 + 1e-9)
      }
      for (const part of result.sectors) {
        const points = part.ratings.map(({ optionId, counts }) => {
          return [optionId, counts.reduce((sum, times, index) => sum + times * (index + 1), 0)]
        })
        expect(points).toEqual(inOrder(result, part.rows))
      }
      return result.ratings.length
    })
  })

  test('by impact and effort are of those who placed it, and their means are what the tally adds up', () => {
    check('impact-effort', (result, total, answered) => {
      const placed = result.options.filter(({ id }) => answered(id) > 0).map(({ id }) => id)
      expect(result.places.map(({ optionId }) => optionId)).toEqual(placed)
      for (const { optionId, impact, effort, ballots } of result.places) {
        expect(ballots).toBe(answered(optionId))
        for (const mean of [impact, effort]) expect(mean >= 1 && mean <= 5).toBe(true)
        expect(Math.abs((impact + 6 - effort) * ballots - total(optionId))).toBeLessThanOrEqual(ballots * 0.1 + 1e-9)
      }
      return result.places.length
    })
  })

  test('are told by their own method alone', () => {
    for (const method of everyMethod) {
      fc.assert(
        fc.property(anyRoom(method), anyCounting, (room, counting) => {
          const result = resultOf(room.vote, room.people, counting)
          if (method !== 'agreement') expect(result.answers).toEqual([])
          if (method !== 'rating') expect(result.ratings).toEqual([])
          if (method !== 'consent') expect(result.consents).toEqual([])
          if (method !== 'impact-effort') expect(result.places).toEqual([])
          if (method !== 'ranking') expect(result.condorcetWinner).toBeNull()
        }),
        { numRuns: 20 },
      )
    }
  })
})

describe('what each answer was given how often', () => {
  const anyGroup = fc
    .record({
      sector: fc.constantFrom<Sector>('statutory', 'voluntary', 'community'),
      ballots: fc.integer({ min: 1, max: 4 }),
      given: fc.integer({ min: 0, max: 6 }),
    })
    .map(({ sector, ballots, given }) => group(sector, ballots, given))
  const anyGroups = fc.array(anyGroup, { minLength: 1, maxLength: 6 })
  const anyMinimum = fc.integer({ min: 3, max: 8 })

  // An answer that weighs nothing, as a pass does; and ratings, of which three stand for all five.
  test.each([[[1, 0]], [[1, 2, 5]]])('weighing %j, gives no small group away beside the tallies', (worth) => {
    fc.assert(
      fc.property(anyGroups, anyMinimum, (groups, minimum) => {
        fc.pre(groups.reduce((sum, { ballots }) => sum + ballots, 0) >= minimum)
        expect(countsDiscloseByTryingAll(groups, safeToShow(groups, minimum), minimum, worth)).toBe(false)
      }),
      { numRuns: 60 },
    )
  })

  test('would give one away where a sector of two people were shown', () => {
    const groups = [group('statutory', 9, 27), group('community', 2, 6)]
    expect(countsDiscloseByTryingAll(groups, { tallies: ['person'], sectors: ['statutory'] }, 3, [1, 2])).toBe(true)
    expect(countsDiscloseByTryingAll(groups, { tallies: ['person'], sectors: [] }, 3, [1, 2])).toBe(false)
  })
})

type OfOption = (optionId: string) => number

/** Runs it on rooms large enough to tell, with the person tally's total and how many ballots name an option. */
function check(
  method: Parameters<typeof anyRoom>[0],
  holds: (result: VoteResult, total: OfOption, answered: OfOption) => number,
): void {
  let told = 0
  fc.assert(
    fc.property(anyRoom(method), anyCounting, (room, counting) => {
      fc.pre(room.voters.length >= limits.leastMinimumGroup)
      const result = resultOf(room.vote, room.people, counting)
      const { person } = result.tallies
      if ('withheld' in person) throw new Error(`Withheld: ${person.withheld}`)
      const total: OfOption = (id) => person.rows.find(({ optionId }) => optionId === id)?.value ?? -1
      told += holds(result, total, (id) => room.voters.filter(({ choice }) => namesOption(choice, id)).length)
    }),
  )
  expect(told).toBeGreaterThan(0)
}

function namesOption(choice: AnyRoom['voters'][number]['choice'], id: string): boolean {
  return JSON.stringify(choice).includes(`"optionId":"${id}"`)
}

/** A part's totals in the order in which the options were offered, as the counts are. */
function inOrder({ options }: VoteResult, rows: VoteResult['sectors'][number]['rows']): (readonly [string, number])[] {
  return options.map(({ id }) => [id, rows.find(({ optionId }) => optionId === id)?.value ?? -1] as const)
}
