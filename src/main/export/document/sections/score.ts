import type { PlanVote } from '@core/plan'
import { cell, evenColumns, introduction, paragraph, type SectionContext } from '../blocks'
import type { Block } from '../document'
import { dotsBar } from '../figures/bars'

const peopleShare = 96

/** How a score came out: the mean, and how many people gave each number, 5 first. */
export function* scoreResult(
  { result }: PlanVote,
  { lowest, highest }: NonNullable<PlanVote['score']>,
  { words }: SectionContext,
): Generator<Block> {
  const rating = result.ratings[0]
  const { person } = result.tallies
  if (rating === undefined || rating.mean === null) {
    const why = 'withheld' in person ? person.withheld : 'no-ballots'
    yield paragraph(words.votes.tallyWithheld('person', why))
    return
  }
  yield introduction(words.methods.meanOfRoom(rating.mean), 'strong')
  const most = Math.max(...rating.counts)
  const [scoreHeading, peopleHeading] = words.methods.scoreColumns
  const means = new Map([
    [1, lowest],
    [rating.counts.length, highest],
  ])
  const rows = rating.counts.map((count, index) => {
    const score = index + 1
    const named = paragraph(words.methods.score(score, means.get(score) ?? ''))
    return [[named, dotsBar(count, most)], cell(String(count), 'strong')]
  })
  yield {
    kind: 'table',
    summary: words.methods.scoreTable,
    columns: evenColumns(scoreHeading, [peopleHeading], peopleShare),
    rowHeads: true,
    rows: rows.toReversed(),
  }
  yield paragraph(words.methods.oneQuestion)
}
