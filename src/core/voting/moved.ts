import type { TallyRow, VoteResult } from './result'

/** Where an option stood in one vote, every person counting the same. */
export interface Standing extends Pick<TallyRow, 'value' | 'rank' | 'tied'> {
  /** For ratings and scores, with one decimal; else null. */
  readonly mean: number | null
}

/** One option of a vote that was asked twice. */
export interface Moved {
  readonly optionId: string
  /** Null where it was not offered, or not shown, the first time. */
  readonly before: Standing | null
  readonly after: Standing
}

/** How each option stood before and after, in the order of the later vote; empty where either total is not shown. */
export function whatMoved(before: VoteResult, after: VoteResult): readonly Moved[] {
  const earlier = standings(before)
  const later = standings(after)
  if (earlier.size === 0) return []
  const question = before.options.find(({ kind }) => kind === 'question')
  return [...later].map(([optionId, standing]) => {
    // The one question of a score goes by the id of its stage, which is another one.
    const was = earlier.get(optionId) ?? (question === undefined ? undefined : earlier.get(question.id))
    return { optionId, before: was ?? null, after: standing }
  })
}

function standings({ tallies: { person }, ratings }: VoteResult): ReadonlyMap<string, Standing> {
  if ('withheld' in person) return new Map()
  const means = new Map(ratings.map(({ optionId, mean }) => [optionId, mean]))
  return new Map(
    person.rows.map(({ optionId, value, rank, tied }) => {
      return [optionId, { value, rank, tied, mean: means.get(optionId) ?? null }]
    }),
  )
}
