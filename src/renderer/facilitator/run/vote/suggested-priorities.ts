import type { ShownTally } from '@core/voting/result'

/** What a tally suggests to choose, and the tie that it leaves for the room to settle. */
export interface Suggestion {
  /** Options that are in by any reading, best first. */
  readonly chosen: readonly string[]
  /** Options with the same total around the cut-off: more of them than places left. Empty where there is no such tie. */
  readonly tied: readonly string[]
  /** How many of the tied can still be taken. */
  readonly placesLeft: number
}

/** The top of the tally. Options nobody chose are never suggested; a tie at the cut-off is left open. */
export function suggestedPriorities(tally: ShownTally, choose: number): Suggestion {
  if (!('rows' in tally)) return { chosen: [], tied: [], placesLeft: choose }
  const wanted = tally.rows.filter(({ value }) => value > 0)
  const last = wanted[choose - 1]
  const next = wanted[choose]
  if (last === undefined || next === undefined || last.rank !== next.rank) {
    return { chosen: wanted.slice(0, choose).map(({ optionId }) => optionId), tied: [], placesLeft: 0 }
  }
  const chosen = wanted.filter(({ rank }) => rank < last.rank).map(({ optionId }) => optionId)
  const tied = wanted.filter(({ rank }) => rank === last.rank).map(({ optionId }) => optionId)
  return { chosen, tied, placesLeft: choose - chosen.length }
}

/** Options with one total of which the choice takes some and leaves others: the room must say why. */
export function splitTies(tally: ShownTally, chosenIds: readonly string[]): readonly (readonly string[])[] {
  if (!('rows' in tally)) return []
  const chosen = new Set(chosenIds)
  const byRank = new Map<number, string[]>()
  for (const { optionId, rank } of tally.rows) byRank.set(rank, [...(byRank.get(rank) ?? []), optionId])
  return [...byRank.values()].filter((ids) => ids.some((id) => chosen.has(id)) && !ids.every((id) => chosen.has(id)))
}
