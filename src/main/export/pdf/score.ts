import type { PlanVote } from '@core/plan'
import { dotsBar } from './bars'
import type { Piece } from './flow'
import { page, styles } from './look'
import { paragraph, type PlanContext } from './section'
import { table, textWidth } from './table'

const peopleWidth = 96

/** How a score came out: the mean, and how many people gave each number, 5 first. */
export function* scoreResult(
  { result }: PlanVote,
  { lowest, highest }: NonNullable<PlanVote['score']>,
  context: PlanContext,
): Generator<Piece> {
  const { words, set } = context
  const rating = result.ratings[0]
  const { person } = result.tallies
  if (rating === undefined || rating.mean === null) {
    const why = 'withheld' in person ? person.withheld : 'no-ballots'
    yield paragraph(words.votes.tallyWithheld('person', why), styles.body, context)
    return
  }
  yield paragraph(words.methods.meanOfRoom(rating.mean), styles.strong, context, { keepWithNext: true })
  const most = Math.max(...rating.counts)
  const [scoreHeading, peopleHeading] = words.methods.scoreColumns
  const columns = [
    { heading: scoreHeading, width: page.contentWidth - peopleWidth },
    { heading: peopleHeading, width: peopleWidth },
  ] as const
  const means = new Map([
    [1, lowest],
    [rating.counts.length, highest],
  ])
  const rows = rating.counts.map((count, index) => {
    const room = textWidth(columns[0])
    const named = words.methods.score(index + 1, means.get(index + 1) ?? '')
    return {
      cells: [
        [...set.lines(named, styles.body, room), dotsBar(count, most, room)],
        set.lines(String(count), styles.strong, textWidth(columns[1])),
      ],
    }
  })
  yield* table(columns, rows.toReversed(), set)
  yield paragraph(words.methods.oneQuestion, styles.body, context, { above: 10 })
}
