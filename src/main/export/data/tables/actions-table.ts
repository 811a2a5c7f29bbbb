import type { Plan, PlanAction, PlanUpdate } from '@core/plan'
import { numberedActions } from '@core/plan-actions'
import type { DataWords } from '../words/data-words'
import { date, number, tableOf, text, type ColumnOf, type DataTable } from './data-table'

interface ActionRow {
  /** Null for what was finished before: it is in the report on what was agreed, and no longer in the plan. */
  readonly number: number | null
  readonly action: PlanAction
}

export function actionsTable(plan: Plan, { table, plan: planWords }: DataWords): DataTable {
  const { actions: words, updates } = table
  const columns: readonly ColumnOf<ActionRow>[] = [
    number(words.number, (row) => row.number),
    text(words.action, 50, ({ action }) => action.text),
    text(words.priority, 26, ({ action }) => action.priority),
    text(words.lead, 24, ({ action }) => action.lead),
    text(words.accepted, 10, ({ action }) => (action.lead === '' ? null : action.accepted ? table.yes : table.no)),
    text(words.supporters, 26, ({ action }) => action.supporters.join('; ')),
    text(words.person, 22, ({ action }) => action.person),
    date(words.due, ({ action }) => action.due),
    text(words.measure, 40, ({ action }) => action.measure),
    text(words.status, 15, ({ action }) => planWords.actions.status[action.status]),
    text(words.note, 30, ({ action }) => action.statusNote),
    text(words.agreedAt, 24, ({ action }) => (action.from ?? plan).title),
    date(words.agreedOn, ({ action }) => (action.from ?? plan).date),
    date(words.lastUpdate, ({ action }) => action.history.at(-1)?.date ?? ''),
    text(updates.changed, 40, ({ action }) => action.history.at(-1)?.changed ?? null),
    text(updates.learned, 40, ({ action }) => action.history.at(-1)?.learned ?? null),
    text(updates.evidence, 30, ({ action }) => action.history.at(-1)?.evidence ?? null),
    text(words.history, 60, ({ action }) => action.history.map((update) => inOneLine(update, planWords)).join('\n')),
  ]
  return tableOf(table.sheets.actions, actionRows(plan), columns, plan, table.marks)
}

/** What was said of every action, an update a row, with the number of its action. */
export function updatesTable(plan: Plan, { table, plan: planWords }: DataWords): DataTable {
  const { updates: words } = table
  const columns: readonly ColumnOf<ActionRow & { readonly update: PlanUpdate }>[] = [
    number(table.actions.number, (row) => row.number),
    text(table.actions.action, 50, ({ action }) => action.text),
    text(table.actions.lead, 24, ({ action }) => action.lead),
    date(words.date, ({ update }) => update.date),
    text(words.meeting, 24, ({ update }) => update.meeting),
    text(words.status, 15, ({ update }) => planWords.actions.status[update.status]),
    text(words.changed, 40, ({ update }) => update.changed),
    text(words.learned, 40, ({ update }) => update.learned),
    text(words.evidence, 30, ({ update }) => update.evidence),
  ]
  const rows = actionRows(plan).flatMap((row) => row.action.history.map((update) => ({ ...row, update })))
  return tableOf(table.sheets.updates, rows, columns, plan, table.marks)
}

function actionRows(plan: Plan): ActionRow[] {
  const open = new Set(plan.actions.map(({ id }) => id))
  const finished = (plan.progress?.actions ?? []).filter(({ id }) => !open.has(id))
  return [...numberedActions(plan), ...finished.map((action) => ({ number: null, action }))]
}

function inOneLine({ date: day, meeting, status, changed }: PlanUpdate, words: DataWords['plan']): string {
  const what = changed === '' ? '' : `: ${changed.replaceAll('\n', ' ')}`
  return `${[day, meeting].filter((part) => part !== '').join(', ')} (${words.actions.status[status]})${what}`
}
