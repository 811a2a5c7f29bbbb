import type { DueTime } from '@core/across/due'
import type { OpenAction } from '@core/across/open-actions'
import { counted, listed, number } from '../../../shared/words/counts'

export const dueTimeTitles: Readonly<Record<DueTime, string>> = {
  overdue: 'Overdue',
  soon: 'Due in the next 30 days',
  later: 'Due later',
  undated: 'Without a date',
}

/** `12 actions: 3 overdue, 4 due in the next 30 days and 5 without a date. 2 have no lead.` */
export function actionsInWords(groups: Readonly<Record<DueTime, readonly OpenAction[]>>): string {
  const { overdue, soon, later, undated } = groups
  const all = [...overdue, ...soon, ...later, ...undated]
  const parts = [
    overdue.length > 0 && `${number(overdue.length)} overdue`,
    soon.length > 0 && `${number(soon.length)} due in the next 30 days`,
    later.length > 0 && `${number(later.length)} due later`,
    undated.length > 0 && `${number(undated.length)} without a date`,
  ].filter((part) => part !== false)
  const withoutLead = all.filter(({ lead }) => lead === '').length
  const missing = withoutLead === 0 ? '' : ` ${counted(withoutLead, 'has no lead', 'have no lead')}.`
  return `${counted(all.length, 'open action')}: ${listed(parts)}.${missing}`
}
