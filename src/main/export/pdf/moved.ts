import type { PlanVote } from '@core/plan'
import { type Moved, type Standing, whatMoved } from '@core/voting/moved'
import type { Piece } from './flow'
import { styles } from './look'
import { paragraph, type PlanContext } from './section'
import { evenColumns, table, textWidth } from './table'

const standingWidth = 104

/** Both results of a vote that was asked again, side by side. */
export function* moved({ result, before, names }: PlanVote, context: PlanContext): Generator<Piece> {
  if (before === undefined) return
  const rows = whatMoved(before, result)
  if (rows.length === 0) return
  const { words, set } = context
  yield paragraph(words.methods.again, styles.strong, context, { above: 14, keepWithNext: true })
  const { methods } = words
  const headings = [methods.before(before.ballots), methods.now(result.ballots), methods.movement]
  const columns = evenColumns(words.votes.option, headings, standingWidth)
  const [nameRoom = 0, room = 0] = columns.map(textWidth)
  const nameOf = new Map(names.map(({ optionId, name }) => [optionId, name]))
  yield* table(
    columns,
    rows.map((row) => ({
      cells: [
        set.lines(nameOf.get(row.optionId) || words.votes.unnamed, styles.body, nameRoom),
        set.lines(row.before === null ? methods.isNew : standing(row.before, rows.length, context), styles.body, room),
        set.lines(standing(row.after, rows.length, context), styles.body, room),
        set.lines(movement(row, rows.length, context), styles.strong, room),
      ],
    })),
    set,
  )
}

function standing({ rank, tied, mean }: Standing, of: number, { words }: PlanContext): string {
  const place = words.counts.place(rank, tied)
  if (mean === null) return place
  return of === 1 ? words.methods.mean(mean) : `${place}, ${words.methods.mean(mean)}`
}

function movement({ before, after }: Moved, of: number, { words: { methods } }: PlanContext): string {
  if (before === null) return ''
  if (of > 1) return methods.moved(before.rank - after.rank)
  return methods.movedMean(Math.round(((after.mean ?? 0) - (before.mean ?? 0)) * 10) / 10)
}
