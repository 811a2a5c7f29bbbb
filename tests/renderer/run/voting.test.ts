import type { ShownTally } from '@core/voting/result'
import { expect, it } from 'vitest'
import {
  dotsLeft,
  emptyBallot,
  concernsOf,
  toggled,
  withPlace,
  withRank,
  withDots,
  choiceOf,
} from '../../../src/renderer/facilitator/run/vote/ballot-draft'
import { splitTies, suggestedPriorities } from '../../../src/renderer/facilitator/run/vote/suggested-priorities'

function tally(...totals: number[]): ShownTally {
  const rows = totals.map((value, index) => ({
    optionId: 'abcdef'.charAt(index),
    value,
    rank: totals.filter((total) => total > value).length + 1,
    tied: totals.filter((total) => total === value).length > 1,
  }))
  return { rows, units: 1, unallocated: 0 }
}

it('suggests the top of the tally', () => {
  expect(suggestedPriorities(tally(5, 4, 3, 2), 3)).toEqual({ chosen: ['a', 'b', 'c'], tied: [], placesLeft: 0 })
})

it('leaves a tie at the cut-off to the room', () => {
  expect(suggestedPriorities(tally(5, 3, 3, 3, 1), 3)).toEqual({ chosen: ['a'], tied: ['b', 'c', 'd'], placesLeft: 2 })
})

it('takes a tie that fits whole', () => {
  expect(suggestedPriorities(tally(5, 3, 3, 1), 3)).toEqual({ chosen: ['a', 'b', 'c'], tied: [], placesLeft: 0 })
})

it('never suggests what nobody chose, nor anything from a count that is withheld', () => {
  expect(suggestedPriorities(tally(5, 0, 0), 2).chosen).toEqual(['a'])
  expect(suggestedPriorities({ withheld: 'small-group' }, 2)).toEqual({ chosen: [], tied: [], placesLeft: 2 })
})

it('finds the ties that a choice splits', () => {
  expect(splitTies(tally(5, 3, 3, 1), ['a', 'b'])).toEqual([['b', 'c']])
  expect(splitTies(tally(5, 3, 3, 1), ['a', 'b', 'c'])).toEqual([])
  expect(splitTies(tally(5, 3, 3, 1), ['d'])).toEqual([])
})

const stacking = { type: 'dots', dots: 3, stacking: true } as const
const single = { type: 'dots', dots: 3, stacking: false } as const

it('never gives more dots than are left, nor two to an option without stacking', () => {
  const two = withDots(emptyBallot(stacking), stacking, 'a', 2)
  expect(dotsLeft(two, stacking)).toBe(1)
  expect(choiceOf(withDots(two, stacking, 'b', 5))).toEqual({
    type: 'dots',
    dots: [
      { optionId: 'a', count: 2 },
      { optionId: 'b', count: 1 },
    ],
  })
  expect(choiceOf(withDots(emptyBallot(single), single, 'a', 3))).toEqual({
    type: 'dots',
    dots: [{ optionId: 'a', count: 1 }],
  })
  expect(choiceOf(withDots(two, stacking, 'a', -1))).toEqual({ type: 'dots', dots: [] })
})

it('takes an answer away when it is given again', () => {
  const pass = toggled(toggled(new Map(), 'a', 'agree'), 'a', 'pass')
  expect([...pass]).toEqual([['a', 'pass']])
  expect([...toggled(pass, 'a', 'pass')]).toEqual([])
})

it('allows no more dots on one option than the method does', () => {
  const method = { type: 'dots', dots: 5, stacking: true, mostAnOption: 2 } as const
  expect(choiceOf(withDots(emptyBallot(method), method, 'a', 4))).toEqual({
    type: 'dots',
    dots: [{ optionId: 'a', count: 2 }],
  })
})

it('puts an option at its place in a ranking, wherever it was', () => {
  expect(withRank(['a', 'b', 'c'], 'c', 1)).toEqual(['c', 'a', 'b'])
  expect(withRank(['a', 'b', 'c'], 'a', 2)).toEqual(['b', 'a', 'c'])
  expect(withRank(['a'], 'b', 9)).toEqual(['a', 'b'])
  expect(withRank(['a', 'b'], 'a', 0)).toEqual(['b'])
})

it('has no choice while only half of a place is copied', () => {
  const half = withPlace(new Map(), 'a', 'impact', 4)
  expect(choiceOf({ type: 'impact-effort', places: half })).toBeNull()
  expect(choiceOf({ type: 'impact-effort', places: withPlace(half, 'a', 'effort', 2) })).toEqual({
    type: 'impact-effort',
    places: [{ optionId: 'a', impact: 4, effort: 2 }],
  })
  expect(choiceOf({ type: 'impact-effort', places: withPlace(half, 'a', 'impact', 4) })).toEqual({
    type: 'impact-effort',
    places: [],
  })
})

it('copies only the concerns that have words', () => {
  const texts = new Map([
    ['a', ' Too far away '],
    ['b', '  '],
  ])
  expect(concernsOf(texts)).toEqual([{ optionId: 'a', text: 'Too far away' }])
})
