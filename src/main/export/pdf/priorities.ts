import type { PlanPriority } from '@core/plan'
import { countings, type Counting } from '@core/voting/result'
import { placeAndTotal, samePlaces } from './counts'
import type { Piece } from './flow'
import { styles } from './look'
import { paragraph, type PlanContext, sectionTitle } from './section'
import type { Stack } from './stack'
import { evenColumns, table, textWidth, type TableColumn, type TableRow } from './table'

const countWidth = 96

/** What the room chose, with its votes under all three ways of counting. */
export function* priorities(context: PlanContext): Generator<Piece> {
  const { plan, words, set } = context
  yield sectionTitle(words.priorities.title, context, true)
  if (plan.priorities.length === 0) {
    yield paragraph(words.priorities.none, styles.body, context)
    return
  }
  const votes = plan.priorities.flatMap((priority) => (priority.votes === null ? [] : [priority.votes]))
  const counted = votes.length === 0 ? [] : countings.map((counting) => words.counts.column[counting])
  const columns = evenColumns(words.priorities.column, counted, countWidth)
  yield* table(columns, priorityRows(columns, context), set)
  if (votes.length === 0) yield paragraph(words.priorities.noneVoted, styles.quiet, context, { above: 12 })
  const same = samePlaces(votes)
  if (same !== null) {
    yield paragraph(same ? words.priorities.samePlaces : words.priorities.differentPlaces, styles.strong, context, {
      above: 12,
    })
  }
  if (votes.length > 0) yield paragraph(words.counts.explained, styles.small, context, { above: 10 })
}

function* priorityRows(columns: readonly TableColumn[], context: PlanContext): Generator<TableRow> {
  const [nameColumn, ...countColumns] = columns
  if (nameColumn === undefined) return
  for (const [index, priority] of context.plan.priorities.entries()) {
    const name = context.set.lines(`${index + 1}. ${priority.name}`, styles.strong, textWidth(nameColumn))
    const counts = countColumns.map((column, at) => {
      const counting = countings[at]
      return counting === undefined ? [] : countCell(priority, counting, textWidth(column), context)
    })
    yield { cells: [name, ...counts] }
  }
}

function countCell(priority: PlanPriority, counting: Counting, width: number, context: PlanContext): Stack {
  const { words, set } = context
  const count = priority.votes?.[counting]
  if (count === undefined) return set.lines(words.priorities.notVoted, styles.quiet, width)
  if (!('rank' in count)) return set.lines(words.counts.withheld[count.withheld], styles.quiet, width)
  return placeAndTotal(count, counting, priority.method?.type ?? 'dots', width, context)
}
