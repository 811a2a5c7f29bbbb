import type { PlanAction } from '@core/plan'
import { cell, ifAny, paragraph, section, type SectionContext, tableWidth } from '../blocks'
import { shortDate } from '../dates'
import type { Block, Cell } from '../document'
import { progressWords } from '../words/progress-words'

const shares = [tableWidth - 300, 130, 90, 80]

/** What is to be done from now on, by whom and by when. */
export function* nextSteps(context: SectionContext): Generator<Block> {
  const { plan, words } = context
  const { next, nothingNext, nextTable, nextColumns } = progressWords[words.language]
  yield section(next)
  if (plan.actions.length === 0) {
    yield paragraph(nothingNext)
    return
  }
  const columns = nextColumns.map((title, index) => ({ heading: title, share: shares[index] ?? 0 }))
  yield { kind: 'table', summary: nextTable, columns, rowHeads: true, rows: rowsOf(plan.actions, context) }
}

function* rowsOf(actions: readonly PlanAction[], { words }: SectionContext): Generator<readonly Cell[]> {
  const { language, actions: names } = words
  for (const { text, lead, person, due, status } of actions) {
    yield [
      cell(text, 'strong'),
      [lead === '' ? paragraph(names.noLead, 'alert') : paragraph(lead), ...ifAny(person)],
      due === '' ? cell(names.noDue, 'quiet') : cell(shortDate(due, language)),
      cell(names.status[status]),
    ]
  }
}
