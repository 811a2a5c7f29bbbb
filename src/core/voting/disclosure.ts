import { sectors, type Sector } from '../sector'
import { greatestCommonDivisor, leastCommonMultiple } from './fraction'
import { countings, type Counting } from './result'
import { divisorsOf, type VotingGroup } from './tally'

/** Which numbers of a result are shown. */
export interface Shown {
  readonly tallies: readonly Counting[]
  readonly sectors: readonly Sector[]
}

/**
 * Chooses what to show so that nobody can work out what fewer than `minimumGroup` ballots said.
 *
 * The person tally is always shown: it is what the room asked for. Then come, each only where it gives nothing away
 * together with what is shown already: the organisation tally, the sector tally, and the sectors one by one, most
 * ballots first, of equal ones in the order of `sectors`. So nothing that is left out could still be added safely. With
 * fewer ballots in all than `minimumGroup`, only the person tally is left. `telling` are the tallies that say anything.
 *
 * Leaving out more than the small groups themselves, because they could be had by subtraction, is known as
 * complementary suppression: L. H. Cox, "Suppression methodology and statistical disclosure control", JASA 75 (1980).
 */
export function safeToShow(
  groups: readonly VotingGroup[],
  minimumGroup: number,
  telling: readonly Counting[] = countings,
): Shown {
  const ballotsIn = (sector: Sector) =>
    groups.reduce((sum, group) => sum + (group.sector === sector ? group.ballots : 0), 0)
  const present = sectors.filter((sector) => ballotsIn(sector) > 0)
  const candidates: readonly Shown[] = [
    ...telling.filter((way) => way !== 'person').map((way) => ({ tallies: [way], sectors: [] })),
    ...present
      .toSorted((one, other) => ballotsIn(other) - ballotsIn(one))
      .map((sector) => ({ tallies: [], sectors: [sector] })),
  ]
  let shown: Shown = { tallies: ['person'], sectors: [] }
  for (const candidate of candidates) {
    const more = {
      tallies: [...shown.tallies, ...candidate.tallies],
      sectors: [...shown.sectors, ...candidate.sectors],
    }
    if (!discloses(groups, more, minimumGroup)) shown = more
  }
  return shown
}

/** Groups that nobody can tell apart by what is shown: whatever a reader works out holds all of them, or none. */
interface Class {
  /** What each number shown takes of these groups' weights, as whole numbers in proportion. */
  readonly column: readonly bigint[]
  readonly ballots: number
}

/** How much of each number shown a reader adds up. */
type Combination = readonly bigint[]

/**
 * Whether a reader can work out exactly what some groups with fewer than `minimumGroup` ballots together gave.
 *
 * All that is shown of an option is a set of sums over the groups j of coefficient(j) × weight(j), so a reader can work
 * out every linear combination of those sums. One of them gives a small group away where its coefficients are 0 for all
 * but a few ballots, and not 0 for all. The reader is taken to know how many dots each organisation gave in all.
 * (Auditing by the matrix of known sums: F. Y. Chin and G. Özsoyoğlu, "Auditing and inference control in statistical
 * databases", IEEE TSE SE-8, 1982.)
 *
 * The search takes the classes with the most ballots first. Either the combination is 0 there, which costs one of its
 * at most 8 degrees of freedom (3 tallies, 5 sectors), or the class's ballots are paid for out of `minimumGroup - 1`.
 * With r degrees of freedom and a minimum of m that is C(m + r - 1, r) branches at worst, 495 for 8 and 5, whatever the
 * size of the room; in rooms made up to be bad for it, a minimum of 100 took less than a second.
 *
 * The counts of answers and of ratings are told of the whole room and of the sectors shown. For each answer on its own
 * they are those same sums, so a combination that gives a small group away with them gives it away without.
 *
 * What it does not look at: bounds (where nobody voted for an option, everybody knows that about everybody), and what
 * follows from weights being whole numbers (where three organisations gave 2, 3 and 5 dots, 31/30 can only be
 * 1/2 + 1/3 + 1/5).
 */
export function discloses(groups: readonly VotingGroup[], shown: Shown, minimumGroup: number): boolean {
  const classes = classesOf(groups, shown)
  const numbersShown = [...shown.tallies, ...shown.sectors]
  const everything: readonly Combination[] = numbersShown.map((alone) =>
    numbersShown.map((number) => (number === alone ? 1n : 0n)),
  )
  // Where numbers shown follow from one another, some combinations are 0 everywhere and tell nothing.
  const telling = (combinations: readonly Combination[]) => combinations.length > empty
  const empty = classes.reduce((left, { column }) => zeroAt(column, left), everything).length

  const reaches = (combinations: readonly Combination[], from: number, paid: readonly Class[]): boolean => {
    const affordable = minimumGroup - 1 - paid.reduce((sum, { ballots }) => sum + ballots, 0)
    let left = combinations
    for (let index = from; telling(left); index++) {
      const next = classes[index]
      if (next === undefined) return true
      const zero = zeroAt(next.column, left)
      if (zero.length === left.length) continue
      if (next.ballots <= affordable && reaches(left, index + 1, [...paid, next])) return true
      // Where that makes a paid class 0 too, the branch that did not pay for it has all of this.
      if (paid.some(({ column }) => zeroAt(column, zero).length === zero.length)) return false
      left = zero
    }
    return false
  }
  return reaches(everything, 0, [])
}

/** Most ballots first, which leaves the search the fewest branches. */
function classesOf(groups: readonly VotingGroup[], shown: Shown): readonly Class[] {
  const divisors = shown.tallies.map((counting) => divisorsOf(groups, counting))
  const classes = new Map<string, Class>()
  groups.forEach((group, index) => {
    const column = inProportion([
      ...divisors.map((divisor) => divisor[index] ?? 0),
      ...shown.sectors.map((sector) => (sector === group.sector ? 1 : 0)),
    ])
    const key = column.join(' ')
    classes.set(key, { column, ballots: group.ballots + (classes.get(key)?.ballots ?? 0) })
  })
  return [...classes.values()].sort((one, other) => other.ballots - one.ballots)
}

/** The coefficients 1/divisor (0 for a divisor of 0) times whatever makes them the smallest whole numbers. */
function inProportion(divisors: readonly number[]): readonly bigint[] {
  const denominator = divisors.filter((divisor) => divisor > 0).map(BigInt).reduce(leastCommonMultiple, 1n)
  return lowest(divisors.map((divisor) => (divisor === 0 ? 0n : denominator / BigInt(divisor))))
}

/** Of all that can be combined from these, a basis of what is 0 at the column. */
function zeroAt(column: readonly bigint[], combinations: readonly Combination[]): readonly Combination[] {
  const values = combinations.map((combination) =>
    combination.reduce((sum, amount, row) => sum + amount * (column[row] ?? 0n), 0n),
  )
  const pivotAt = values.findIndex((value) => value !== 0n)
  const pivot = combinations[pivotAt]
  const pivotValue = values[pivotAt]
  if (pivot === undefined || pivotValue === undefined) return combinations
  return combinations.flatMap((combination, index) => {
    const value = values[index] ?? 0n
    if (index === pivotAt) return []
    if (value === 0n) return [combination]
    return [lowest(combination.map((amount, row) => amount * pivotValue - (pivot[row] ?? 0n) * value))]
  })
}

/** The same direction in the smallest whole numbers. */
function lowest(numbers: readonly bigint[]): readonly bigint[] {
  const divisor = numbers.map((number) => (number < 0n ? -number : number)).reduce(greatestCommonDivisor, 0n)
  return divisor === 0n ? numbers : numbers.map((number) => number / divisor)
}
