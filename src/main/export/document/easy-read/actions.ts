import type { PlanAction } from '@core/plan'
import { section } from '../blocks'
import { dateInWords } from '../dates'
import type { Block, ListItem, Paragraph } from '../document'
import { actionGroups } from '../sections/actions'
import { hasOtherOutcomes } from '../sections/outcomes'
import { about, type EasyReadContext, label, labelled, meeting, ours, point, points, theirs } from './points'

/** Every action, with the number that it has in the long plan. */
export function* actions({ plan, words }: EasyReadContext): Generator<Block> {
  const { will } = words
  if (plan.actions.length === 0 && hasOtherOutcomes(plan)) return
  yield section(will.title)
  if (plan.actions.length === 0) {
    yield* points([point('action', ours(will.none))])
    return
  }
  yield* points([point('action', ours(will.actions(plan.actions.length)))])
  const inOrder = actionGroups(plan, '').flatMap(({ actions: grouped }) => grouped)
  for (const [index, action] of inOrder.entries()) yield* about(will.action(index + 1), pointsOf(action, words))
}

function pointsOf(action: PlanAction, { will, language }: EasyReadContext['words']): ListItem[] {
  const { text, priority, supporters, due, measure, status, statusNote, from } = action
  const by = dateInWords(due, language)
  const helpers = supporters.flatMap((name) => theirs(name))
  return [
    point('action', labelled(will.what, text)),
    ...(priority === null ? [] : [point('priority', labelled(will.about, priority))]),
    point('organisations', leadOf(action, will)),
    ...(supporters.length === 0 ? [] : [point('promise', label(will.helpers), helpers)]),
    ...(action.person === '' ? [] : [point('person', labelled(will.person, action.person))]),
    point('due', by === '' ? ours(will.noDate) : labelled(will.when, by)),
    ...(measure === '' ? [] : [point('measure', labelled(will.measure, measure))]),
    point('status', label(will.going), ours(will.status[status]), theirs(statusNote)),
    ...(from === null ? [] : [point('before', label(will.before), meeting(from, language))]),
  ]
}

function leadOf({ lead, accepted }: PlanAction, will: EasyReadContext['words']['will']): Paragraph[] {
  if (lead === '') return ours(will.noLead)
  return [...labelled(will.lead, lead), ...ours(accepted ? will.saidYes : will.notYet)]
}
