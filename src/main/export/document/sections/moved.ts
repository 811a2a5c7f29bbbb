import type { PlanVote } from '@core/plan'
import { type Moved, type Standing, whatMoved } from '@core/voting/moved'
import { cell, evenColumns, optionNames, type SectionContext, subheading } from '../blocks'
import type { Block } from '../document'
import type { PlanWords } from '../words/plan-words'

const standingShare = 104

/** Both results of a vote that was asked again, side by side. */
export function* moved({ result, before, names }: PlanVote, { words }: SectionContext): Generator<Block> {
  if (before === undefined) return
  const standings = whatMoved(before, result)
  if (standings.length === 0) return
  const { methods } = words
  yield subheading(methods.again)
  const headings = [methods.before(before.ballots), methods.now(result.ballots), methods.movement]
  const nameOf = optionNames(names, words.votes.unnamed)
  yield {
    kind: 'table',
    summary: methods.againTable,
    columns: evenColumns(words.votes.option, headings, standingShare),
    rowHeads: true,
    rows: standings.map((row) => [
      cell(nameOf(row.optionId)),
      cell(row.before === null ? methods.isNew : standing(row.before, standings.length, words)),
      cell(standing(row.after, standings.length, words)),
      cell(movement(row, standings.length, words), 'strong'),
    ]),
  }
}

function standing({ rank, tied, mean }: Standing, of: number, words: PlanWords): string {
  const place = words.counts.place(rank, tied)
  if (mean === null) return place
  return of === 1 ? words.methods.mean(mean) : `${place}, ${words.methods.mean(mean)}`
}

function movement({ before, after }: Moved, of: number, { methods }: PlanWords): string {
  if (before === null) return ''
  if (of > 1) return methods.moved(before.rank - after.rank)
  return methods.movedMean(Math.round(((after.mean ?? 0) - (before.mean ?? 0)) * 10) / 10)
}
