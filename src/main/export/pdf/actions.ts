import type { ActionStatus } from '@core/actions/actions'
import type { PlanAction } from '@core/plan'
import { shortDate } from '../document/dates'
import type { Piece } from './flow'
import { colours } from '../document/colours'
import { page, styles } from './look'
import { heading, paragraph, type PlanContext, sectionTitle } from './section'
import { gap, type Stack } from './stack'
import { table, textWidth, type TableColumn, type TableRow } from './table'

const numberWidth = 32
const leadWidth = 118
const personWidth = 100
const statusWidth = 76
const widths = [
  numberWidth,
  page.contentWidth - numberWidth - leadWidth - personWidth - statusWidth,
  leadWidth,
  personWidth,
  statusWidth,
]

const statusColours: Readonly<Record<ActionStatus, string>> = {
  'not started': colours.ink,
  'on track': colours.good,
  'at risk': colours.warn,
  'off track': colours.bad,
  done: colours.good,
  'changed course': colours.deep,
  stopped: colours.quiet,
}
const statusStyles = new Map(
  Object.entries(statusColours).map(([status, colour]) => [status, { ...styles.strong, colour }]),
)

/** The actions by priority, in the room's order, numbered through. */
export function* actions(context: PlanContext): Generator<Piece> {
  const { plan, words, set } = context
  yield sectionTitle(words.actions.title, context)
  if (plan.actions.length === 0) {
    yield paragraph(words.actions.none, styles.body, context)
    return
  }
  const withoutLead = plan.actions.filter(({ lead }) => lead === '').length
  yield paragraph(words.actions.summary(plan.actions.length, withoutLead), styles.body, context, { keepWithNext: true })
  const columns = words.actions.columns.map((title, index) => ({ heading: title, width: widths[index] ?? 0 }))
  let number = 0
  for (const { title, actions: grouped } of groups(context)) {
    if (title !== null) yield heading(title, context)
    const numbered = grouped.map((action) => ({ action, number: ++number }))
    yield* table(columns, actionRows(numbered, columns, context), set)
  }
}

/** First those of each priority, then those of none; without priorities there is one group and it has no title. */
function groups({ plan, words }: PlanContext): { title: string | null; actions: PlanAction[] }[] {
  const names = new Set(plan.priorities.map(({ name }) => name))
  for (const { priority } of plan.actions) if (priority !== null) names.add(priority)
  const others = plan.actions.filter(({ priority }) => priority === null)
  const byPriority = [...names].map((name) => ({
    title: name,
    actions: plan.actions.filter(({ priority }) => priority === name),
  }))
  const filled = byPriority.filter(({ actions: grouped }) => grouped.length > 0)
  if (others.length === 0) return filled
  return [...filled, { title: filled.length === 0 ? null : words.actions.withoutPriority, actions: others }]
}

function* actionRows(
  numbered: readonly { readonly action: PlanAction; readonly number: number }[],
  columns: readonly TableColumn[],
  context: PlanContext,
): Generator<TableRow> {
  const [numberRoom = 0, actionRoom = 0, leadRoom = 0, personRoom = 0, statusRoom = 0] = columns.map(textWidth)
  for (const { action, number } of numbered) {
    yield {
      cells: [
        context.set.lines(String(number), styles.label, numberRoom),
        actionCell(action, actionRoom, context),
        leadCell(action, leadRoom, context),
        personCell(action, personRoom, context),
        statusCell(action, statusRoom, context),
      ],
    }
  }
}

function actionCell({ text, measure }: PlanAction, width: number, { words, set }: PlanContext): Stack {
  const what = set.lines(text, styles.strong, width)
  return measure === '' ? what : [...what, gap(3), ...set.lines(words.actions.measure(measure), styles.body, width)]
}

function leadCell({ lead, accepted, supporters }: PlanAction, width: number, { words, set }: PlanContext): Stack {
  return [
    ...set.lines(lead || words.actions.noLead, lead === '' ? styles.alert : styles.strong, width),
    ...(lead === ''
      ? []
      : set.lines(accepted ? words.actions.accepted : words.actions.notAccepted, styles.small, width)),
    ...(supporters.length === 0
      ? []
      : [gap(3), ...set.lines(words.actions.supporters(supporters.join(', ')), styles.body, width)]),
  ]
}

function personCell({ person, due }: PlanAction, width: number, { words, set }: PlanContext): Stack {
  return [
    ...set.lines(person || words.actions.noPerson, person === '' ? styles.quiet : styles.body, width),
    gap(3),
    ...(due === ''
      ? set.lines(words.actions.noDue, styles.quiet, width)
      : set.lines(words.actions.due(shortDate(due, words.language)), styles.strong, width)),
  ]
}

function statusCell({ status, statusNote }: PlanAction, width: number, { words, set }: PlanContext): Stack {
  const word = set.lines(words.actions.status[status], statusStyles.get(status) ?? styles.strong, width)
  return statusNote === '' ? word : [...word, gap(3), ...set.lines(statusNote, styles.body, width)]
}
