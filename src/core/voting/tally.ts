import type { Sector } from '../sector'
import { fraction, leastCommonMultiple, toNumber, toText } from './fraction'
import type { Counting, ExactTallyRow, Tally } from './result'

/** The ballots of one organisation added up. A resident is one too, or all residents together are. */
export interface VotingGroup {
  readonly sector: Sector
  readonly ballots: number
  /** What its ballots gave to each option, in the order in which the options were offered. */
  readonly weights: readonly number[]
  /** What its ballots gave to all options together; 0 where every one of them was empty. */
  readonly given: number
}

/**
 * What each group's weights are divided by under one way of counting; 0 where the group gave nothing to divide.
 *
 * Every tally is the sum over the groups j of weight(j, i) / divisor(j), so that these numbers are all there is to a
 * way of counting:
 *
 * - person: 1.
 * - organisation: given(j), which splits the group's one unit in proportion to its weights.
 * - sector: given(j) × n, n being the groups of its sector that gave anything: the sector's one unit is split in
 *   proportion to their units, and a group that gave none has no part in the split.
 */
export function divisorsOf(groups: readonly VotingGroup[], counting: Counting): readonly number[] {
  switch (counting) {
    case 'person':
      return groups.map(() => 1)
    case 'organisation':
      return groups.map(({ given }) => given)
    case 'sector': {
      const giving = new Map<Sector, number>()
      for (const { sector, given } of groups) if (given > 0) giving.set(sector, (giving.get(sector) ?? 0) + 1)
      return groups.map(({ sector, given }) => given * (giving.get(sector) ?? 0))
    }
  }
}

/**
 * Counts the ballots in one of the three ways, exactly.
 *
 * The rows and `unallocated` add up to `units`. For person the units are the weights themselves, all of which went to
 * an option: nothing is ever unallocated. For sector a unit is unallocated only where all of the sector's groups gave
 * nothing.
 */
export function tallyOf(optionIds: readonly string[], groups: readonly VotingGroup[], counting: Counting): Tally<ExactTallyRow> {
  const rows = rankedRows(optionIds, groups, divisorsOf(groups, counting))
  switch (counting) {
    case 'person':
      return { rows, units: groups.reduce((sum, { given }) => sum + given, 0), unallocated: 0 }
    case 'organisation':
      return { rows, units: groups.length, unallocated: groups.filter(({ given }) => given === 0).length }
    case 'sector': {
      const units = new Set(groups.map(({ sector }) => sector)).size
      const giving = new Set(groups.filter(({ given }) => given > 0).map(({ sector }) => sector)).size
      return { rows, units, unallocated: units - giving }
    }
  }
}

function rankedRows(
  optionIds: readonly string[],
  groups: readonly VotingGroup[],
  divisors: readonly number[],
): readonly ExactTallyRow[] {
  const { numerators, denominator } = totalsOf(optionIds.length, groups, divisors)
  const ordered = optionIds
    .map((optionId, place) => ({ optionId, numerator: numerators[place] ?? 0n }))
    .sort((one, other) => descending(one.numerator, other.numerator))
  return ordered.map(({ optionId, numerator }) => {
    const total = fraction(numerator, denominator)
    return {
      optionId,
      exact: toText(total),
      value: toNumber(total),
      rank: ordered.findIndex((row) => row.numerator === numerator) + 1,
      tied: ordered.filter((row) => row.numerator === numerator).length > 1,
    }
  })
}

/** Sums over one common denominator, so that ranks compare whole numbers and each option is reduced only once. */
function totalsOf(options: number, groups: readonly VotingGroup[], divisors: readonly number[]) {
  const weightsByDivisor = new Map<number, number[]>()
  groups.forEach(({ weights }, index) => {
    const divisor = divisors[index] ?? 0
    if (divisor === 0) return
    const sums = weightsByDivisor.get(divisor) ?? Array.from({ length: options }, () => 0)
    weights.forEach((weight, place) => (sums[place] = (sums[place] ?? 0) + weight))
    weightsByDivisor.set(divisor, sums)
  })
  const denominator = [...weightsByDivisor.keys()].map(BigInt).reduce(leastCommonMultiple, 1n)
  const numerators = Array.from({ length: options }, () => 0n)
  for (const [divisor, sums] of weightsByDivisor) {
    const factor = denominator / BigInt(divisor)
    sums.forEach((sum, place) => (numerators[place] = (numerators[place] ?? 0n) + BigInt(sum) * factor))
  }
  return { numerators, denominator }
}

function descending(one: bigint, other: bigint): number {
  if (one === other) return 0
  return one > other ? -1 : 1
}
