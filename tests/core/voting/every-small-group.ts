import type { Shown } from '@core/voting/disclosure'
import { greatestCommonDivisor } from '@core/voting/fraction'
import type { VotingGroup } from '@core/voting/tally'

/**
 * Whether what is shown gives away a small group, the slow way: for each set of groups with fewer ballots than the
 * minimum, can some combination of the numbers shown be 0 outside the set without being 0 inside? It can where the
 * columns outside have a lower rank than all columns.
 */
export function disclosesByTryingAll(groups: readonly VotingGroup[], shown: Shown, minimum: number): boolean {
  const columns = groups.map((_, place) => columnOf(groups, place, shown))
  const rankOfAll = rank(columns)
  for (let set = 1; set < 2 ** groups.length; set++) {
    const isIn = (place: number) => ((set >> place) & 1) === 1
    const ballots = groups.reduce((sum, group, place) => sum + (isIn(place) ? group.ballots : 0), 0)
    if (ballots < minimum && rank(columns.filter((_, place) => !isIn(place))) < rankOfAll) return true
  }
  return false
}

/**
 * The same where besides the tallies it is told, of the room and of every sector that is shown, how often each answer
 * was given. `worth` is what each answer weighs; a group's answers of each kind are unknowns of their own.
 */
export function countsDiscloseByTryingAll(
  groups: readonly VotingGroup[],
  shown: Shown,
  minimum: number,
  worth: readonly number[],
): boolean {
  const columns = groups.map((group, place) => {
    const tallies = columnOf(groups, place, { ...shown, sectors: [] })
    return worth.map((weight, answer) => [
      ...tallies.map((coefficient) => coefficient * BigInt(weight)),
      ...worth.map((_, other) => (other === answer ? 1n : 0n)),
      ...shown.sectors.flatMap((sector) => {
        return worth.map((_, other) => (other === answer && sector === group.sector ? 1n : 0n))
      }),
    ])
  })
  const rankOfAll = rank(columns.flat())
  for (let set = 1; set < 2 ** groups.length; set++) {
    const isIn = (place: number) => ((set >> place) & 1) === 1
    const ballots = groups.reduce((sum, group, place) => sum + (isIn(place) ? group.ballots : 0), 0)
    if (ballots < minimum && rank(columns.filter((_, place) => !isIn(place)).flat()) < rankOfAll) return true
  }
  return false
}

/** The coefficients of one group in each number shown, from the definition, times what makes them whole numbers. */
function columnOf(groups: readonly VotingGroup[], place: number, shown: Shown): bigint[] {
  const group = groups[place]
  if (group === undefined) throw new Error(`No group ${place}`)
  const giving = groups.filter(({ given }) => given > 0)
  const splitting = BigInt(giving.filter(({ sector }) => sector === group.sector).length)
  const given = BigInt(group.given)
  const one = giving.reduce((product, other) => product * BigInt(other.given), factorial(giving.length))
  return [
    ...shown.tallies.map((way) => {
      if (way === 'person') return one
      if (given === 0n) return 0n
      return way === 'organisation' ? one / given : one / (given * splitting)
    }),
    ...shown.sectors.map((sector) => (sector === group.sector ? one : 0n)),
  ]
}

function factorial(count: number): bigint {
  return count === 0 ? 1n : BigInt(count) * factorial(count - 1)
}

/** By elimination with whole numbers, kept small. */
function rank(columns: readonly (readonly bigint[])[]): number {
  let left = columns.map((column) => [...column])
  let found = 0
  for (let row = 0; row < (columns[0]?.length ?? 0); row++) {
    const pivot = left.find((column) => column[row] !== 0n)
    if (pivot === undefined) continue
    found += 1
    const pivotValue = pivot[row] ?? 0n
    left = left
      .filter((column) => column !== pivot)
      .map((column) => {
        const value = column[row] ?? 0n
        return lowest(column.map((entry, index) => entry * pivotValue - (pivot[index] ?? 0n) * value))
      })
  }
  return found
}

function lowest(column: readonly bigint[]): bigint[] {
  const divisor = column.map((entry) => (entry < 0n ? -entry : entry)).reduce(greatestCommonDivisor, 0n)
  return divisor < 2n ? [...column] : column.map((entry) => entry / divisor)
}
