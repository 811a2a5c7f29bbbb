import type { PlanVote } from '@core/plan'
import type { Piece } from './flow'
import { styles } from './look'
import { paragraph, type PlanContext } from './section'

/** What people fear about each option, in their words; never counted away. */
export function* concerns({ result, names }: PlanVote, context: PlanContext): Generator<Piece> {
  const { words } = context
  if (result.concerns.length === 0) return
  yield paragraph(words.methods.concerns, styles.strong, context, { above: 14, keepWithNext: true })
  const nameOf = new Map(names.map(({ optionId, name }) => [optionId, name]))
  for (const optionId of new Set(result.concerns.map((concern) => concern.optionId))) {
    const name = nameOf.get(optionId) || words.votes.unnamed
    yield paragraph(name, styles.label, context, { above: 8, keepWithNext: true })
    for (const { text } of result.concerns.filter((concern) => concern.optionId === optionId)) {
      yield paragraph(words.methods.concern(text), styles.body, context, { above: 2 })
    }
  }
}
