import { summarise } from './statistics.mjs'

/** @typedef {import('./statistics.mjs').Summary} Summary */

/**
 * What two things that were measured in the same rounds come to.
 *
 * @typedef {object} Comparison
 * @property {string} what
 * @property {string} against what the floor is
 * @property {'ms' | 'µs' | 'KB' | 'MB' | 'frames'} unit
 * @property {Summary} ours
 * @property {Summary} floor
 * @property {number} ratio of the medians
 * @property {{ q1: number, q3: number }} ratioSpread of the ratios round by round
 * @property {number | null} aim the highest ratio to reach; null where it is only reported
 * @property {{ ours: readonly number[], floor: readonly number[] }} samples round by round
 */

/**
 * @param {{ what: string, against: string, unit: Comparison['unit'], aim: number | null }} words
 * @param {readonly number[]} ours
 * @param {readonly number[]} floor of the same rounds
 * @returns {Comparison}
 */
export function compare(words, ours, floor) {
  if (ours.length !== floor.length) throw new RangeError('Only what was measured in the same rounds can be compared')
  const [one, other] = [summarise(ours), summarise(floor)]
  const { q1, q3 } = summarise(ours.map((sample, round) => sample / (floor[round] ?? Number.NaN)))
  const ratio = one.median / other.median
  return { ...words, ours: one, floor: other, ratio, ratioSpread: { q1, q3 }, samples: { ours, floor } }
}
