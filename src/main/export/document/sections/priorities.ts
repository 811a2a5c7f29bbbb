import type { PlanPriority } from '@core/plan'
import type { Counting } from '@core/voting/result'
import { cell, evenColumns, paragraph, section, type SectionContext } from '../blocks'
import type { Block, Cell } from '../document'
import { countHeadings, countingsOf, placeAndTotal, samePlaces } from './counts'
import { hasOtherOutcomes } from './outcomes'

const countShare = 96

/** What the room chose, with its votes under all three ways of counting. */
export function* priorities({ plan, words }: SectionContext): Generator<Block> {
  if (plan.priorities.length === 0 && (plan.actions.length > 0 || hasOtherOutcomes(plan))) return
  yield section(words.priorities.title)
  if (plan.priorities.length === 0) {
    yield paragraph(words.priorities.none)
    return
  }
  const votes = plan.priorities.flatMap((priority) => (priority.votes === null ? [] : [priority.votes]))
  const countings = countingsOf(plan)
  const isCompared = countings.length > 1
  const shown = votes.length === 0 ? [] : countings
  const headings = countHeadings(shown, countings, words)
  yield {
    kind: 'table',
    summary: words.priorities.table,
    columns: evenColumns(words.priorities.column, headings, countShare),
    rowHeads: true,
    rows: plan.priorities.map((priority, index) => [
      cell(`${index + 1}. ${priority.name}`, 'strong'),
      ...shown.map((counting) => countCell(priority, counting, words)),
    ]),
  }
  const isLeftOut = plan.leftOut.chosen.includes('votes')
  if (votes.length === 0 && !isLeftOut) yield paragraph(words.priorities.noneVoted, 'quiet')
  const same = isCompared ? samePlaces(votes) : null
  if (same !== null) yield paragraph(same ? words.priorities.samePlaces : words.priorities.differentPlaces, 'strong')
  if (votes.length > 0) yield paragraph(isCompared ? words.counts.explained : words.counts.byPersonOnly, 'small')
}

function countCell(priority: PlanPriority, counting: Counting, words: SectionContext['words']): Cell {
  const count = priority.votes?.[counting]
  if (count === undefined) return cell(words.priorities.notVoted, 'quiet')
  if (!('rank' in count)) return cell(words.counts.withheld[count.withheld], 'quiet')
  return placeAndTotal(count, counting, priority.method?.type ?? 'dots', words)
}
