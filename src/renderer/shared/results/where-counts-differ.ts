import type { Counting, VoteResult } from '@core/voting/result'
import type { Language } from '@core/language'
import { resultWords, type SharedPlace } from './words'

interface Place {
  readonly counting: Counting
  readonly rank: number
  readonly tied: boolean
}

const countingsInOrder: readonly Counting[] = ['person', 'organisation', 'sector']
const lowestTold = 3
const mostToldByDefault = 5

/**
 * Says in whole sentences where the three counts put an option in different places; empty where they agree.
 *
 * A count that is withheld is not compared. Options without a name are hidden, and left out. After `mostTold` options,
 * and below third place, the rest are told as a number.
 */
export function whereCountsDiffer(
  result: VoteResult,
  names: ReadonlyMap<string, string>,
  language: Language = 'en',
  mostTold = mostToldByDefault,
): string[] {
  const words = resultWords[language]
  const differing = [...placesByOption(result)].filter(([id, places]) => names.has(id) && differ(places))
  const atTheTop = differing
    .filter(([, places]) => places.some(({ rank }) => rank <= lowestTold))
    .toSorted(([, one], [, other]) => bestRank(one) - bestRank(other))
    .slice(0, mostTold)
  const sentences = atTheTop.map(([id, places]) => words.placesDiffer(names.get(id) ?? '', shared(places)))
  const rest = differing.length - atTheTop.length
  return rest === 0 ? sentences : [...sentences, words.moreDiffer(rest)]
}

function placesByOption(result: VoteResult): Map<string, Place[]> {
  const places = new Map<string, Place[]>()
  for (const counting of countingsInOrder) {
    const tally = result.tallies[counting]
    if ('withheld' in tally) continue
    for (const { optionId, rank, tied } of tally.rows) {
      places.set(optionId, [...(places.get(optionId) ?? []), { counting, rank, tied }])
    }
  }
  return places
}

/** Being alone or joint in a place is a difference only where places are told one by one. */
function differ(places: readonly Place[]): boolean {
  const first = places[0]
  if (first === undefined) return false
  return places.some(({ rank, tied }) => rank !== first.rank || (tied !== first.tied && rank <= lowestTold))
}

function bestRank(places: readonly Place[]): number {
  return Math.min(...places.map(({ rank }) => rank))
}

function shared(places: readonly Place[]): SharedPlace[] {
  const groups = new Map<string, { countings: Counting[]; rank: number; tied: boolean }>()
  for (const { counting, rank, tied } of places) {
    const key = `${rank} ${tied}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { countings: [counting], rank, tied })
    else group.countings.push(counting)
  }
  return [...groups.values()].toSorted((one, other) => one.rank - other.rank || Number(one.tied) - Number(other.tied))
}
