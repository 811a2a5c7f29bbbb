import type { ActionStatus } from '@core/actions/actions'
import type { Plan, PlanAction } from '@core/plan'
import { cell, heading, ifAny, introduction, paragraph, section, type SectionContext, tableWidth } from '../blocks'
import { dateInWords, shortDate } from '../dates'
import type { Block, Cell, Tone } from '../document'
import { unbroken } from '../unbroken'
import type { PlanWords } from '../words/plan-words'
import { hasOtherOutcomes } from './outcomes'

const numberShare = 32
const leadShare = 118
const personShare = 100
const statusShare = 76
const actionShare = tableWidth - numberShare - leadShare - personShare - statusShare
const shares = [numberShare, actionShare, leadShare, personShare, statusShare]

const statusTones: Readonly<Record<ActionStatus, Tone>> = {
  'not started': 'strong',
  'on track': 'good',
  'at risk': 'warn',
  'off track': 'bad',
  done: 'good',
  'changed course': 'label',
  stopped: 'quiet',
}

/** The actions by priority, in the room's order, numbered through. */
export function* actions({ plan, words }: SectionContext): Generator<Block> {
  if (plan.actions.length === 0 && hasOtherOutcomes(plan)) return
  yield section(words.actions.title)
  if (plan.actions.length === 0) {
    yield paragraph(words.actions.none)
    return
  }
  const withoutLead = plan.actions.filter(({ lead }) => lead === '').length
  yield introduction(words.actions.summary(plan.actions.length, withoutLead))
  const columns = words.actions.columns.map((title, index) => ({ heading: title, share: shares[index] ?? 0 }))
  let first = 1
  for (const { title, actions: grouped } of actionGroups(plan, words.actions.withoutPriority)) {
    if (title !== null) yield heading(title)
    const rows = actionRows(grouped, first, { plan, words })
    yield { kind: 'table', summary: words.actions.table, columns, rowHeads: true, rows }
    first += grouped.length
  }
}

/** First those of each priority, then those of none; without priorities there is one group and it has no title. */
export function actionGroups(plan: Plan, withoutPriority: string): { title: string | null; actions: PlanAction[] }[] {
  const names = new Set(plan.priorities.map(({ name }) => name))
  for (const { priority } of plan.actions) if (priority !== null) names.add(priority)
  const others = plan.actions.filter(({ priority }) => priority === null)
  const byPriority = [...names].map((name) => ({
    title: name,
    actions: plan.actions.filter(({ priority }) => priority === name),
  }))
  const filled = byPriority.filter(({ actions: grouped }) => grouped.length > 0)
  if (others.length === 0) return filled
  return [...filled, { title: filled.length === 0 ? null : withoutPriority, actions: others }]
}

function* actionRows(
  grouped: readonly PlanAction[],
  first: number,
  { plan, words }: SectionContext,
): Generator<readonly Cell[]> {
  const namesLeftOut = plan.leftOut.chosen.includes('names')
  for (const [index, action] of grouped.entries()) {
    yield [
      cell(String(first + index), 'label'),
      whatCell(action, words),
      leadCell(action, words),
      personCell(action, words, namesLeftOut),
      statusCell(action, words),
    ]
  }
}

/** What it is, how it will be known, and what became of it since it was agreed at an earlier meeting. */
function whatCell({ text, measure, from, history }: PlanAction, { actions: words, language }: PlanWords): Cell {
  return [
    paragraph(text, 'strong'),
    ...ifAny(measure === '' ? '' : words.measure(measure)),
    ...ifAny(from === null ? '' : words.from(from.title, dateInWords(from.date, language)), 'small'),
    ...history.map(({ date, status, changed }) =>
      paragraph(words.update(shortDate(date, language), words.status[status], changed), 'small'),
    ),
  ]
}

function leadCell({ lead, accepted, supporters }: PlanAction, { actions: words }: PlanWords): Cell {
  return [
    ...(lead === ''
      ? [paragraph(words.noLead, 'alert')]
      : [paragraph(lead, 'strong'), paragraph(accepted ? words.accepted : words.notAccepted, 'small')]),
    ...ifAny(supporters.length === 0 ? '' : words.supporters(supporters.join(', '))),
  ]
}

function personCell({ person, due }: PlanAction, { actions: words, language }: PlanWords, namesLeftOut: boolean): Cell {
  return [
    ...(person === '' && !namesLeftOut ? [paragraph(words.noPerson, 'quiet')] : ifAny(person)),
    due === '' ? paragraph(words.noDue, 'quiet') : paragraph(words.due(unbroken(shortDate(due, language))), 'strong'),
  ]
}

function statusCell({ status, statusNote }: PlanAction, { actions: words }: PlanWords): Cell {
  return [paragraph(words.status[status], statusTones[status]), ...ifAny(statusNote)]
}
