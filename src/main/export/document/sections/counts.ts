import type { Plan, PlanCount } from '@core/plan'
import { countings, type Counting, type Tally, type TallyRow, type VoteResult } from '@core/voting/result'
import type { VoteMethod } from '@core/voting/voting'
import { paragraph } from '../blocks'
import type { Cell } from '../document'
import type { PlanWords } from '../words/plan-words'

/** A place and what it rests on: `joint 2nd`, `2.58 votes`. */
export function placeAndTotal(
  { rank, tied, value }: Pick<TallyRow, 'rank' | 'tied' | 'value'>,
  counting: Counting,
  method: VoteMethod['type'],
  { counts }: PlanWords,
): Cell {
  return [paragraph(counts.place(rank, tied), 'strong'), paragraph(counts.total(counting, method, value))]
}

/**
 * The ways of counting that say something of their own: where no organisation took part every person stands for themselves,
 * all in one sector, and the other two would only look as though there had been more.
 */
export function countingsOf({ organisations }: Plan): readonly Counting[] {
  return organisations.length === 0 ? ['person'] : countings
}

/** The columns of the counts that are shown, of those that may be. */
export function countHeadings(shown: readonly Counting[], counted: readonly Counting[], { counts }: PlanWords): string[] {
  return shown.map((counting) => (counted.length === 1 ? counts.onlyColumn : counts.column[counting]))
}

/** Whether the three counts give every one of these the same place; null where a count is not shown. */
export function samePlaces(counts: readonly Readonly<Record<Counting, PlanCount>>[]): boolean | null {
  const places = counts.map((count) => countings.map((counting) => placeOf(count[counting])))
  if (places.length === 0 || places.some((three) => three.includes(null))) return null
  return places.every((three) => three.every((place) => place === three[0]))
}

function placeOf(count: PlanCount): number | null {
  return 'rank' in count ? count.rank : null
}

/** Most votes first, as counted by the first count that is shown; else as the options were offered. */
export function inOrder(result: VoteResult): string[] {
  const tally = countings.map((counting) => result.tallies[counting]).find((each): each is Tally => 'rows' in each)
  const ranked = tally?.rows.map(({ optionId }) => optionId) ?? []
  return [...new Set([...ranked, ...result.options.map(({ id }) => id)])]
}
