import { linkOf } from '@core/actions/news'
import { isFinished, isOverdue } from '@core/actions/progress'
import type { PlanAction } from '@core/plan'
import { section } from '../blocks'
import { dateInWords } from '../dates'
import type { Block, ListItem } from '../document'
import { about, type EasyReadContext, label, labelled, meeting, ours, point, points, theirs } from './points'

/** What became of what was agreed before: how each action stands, and what its owner said last. */
export function* whatHappened({ plan: { progress, date }, words }: EasyReadContext): Generator<Block> {
  if (progress === null) return
  const { happened, language } = words
  yield section(happened.title)
  const since = meeting(progress.since, language)
  if (since.length > 0) yield* points([point('before', label(happened.since), since)])
  if (progress.actions.length === 0) yield* points([point('status', ours(happened.nothing))])
  for (const [index, action] of progress.actions.entries()) {
    yield* about(happened.action(index + 1), pointsOf(action, date, words))
  }
}

/** When it is due stands where it is still open. */
function pointsOf(action: PlanAction, today: string, { language, happened, will }: EasyReadContext['words']): ListItem[] {
  const { text, lead, status, statusNote, due, history } = action
  const by = isFinished(status) ? '' : dateInWords(due, language)
  const late = isOverdue(action, today) ? ours(happened.late) : []
  const last = history.at(-1)
  return [
    point('action', labelled(will.what, text)),
    point('organisations', lead === '' ? ours(will.noLead) : labelled(will.lead, lead)),
    point('status', label(will.going), ours(will.status[status]), last === undefined ? ours(happened.notYet) : []),
    ...ifSaid(by, (day) => point('due', labelled(will.when, day), late)),
    ...ifSaid(statusNote, (said) => point('changed', labelled(happened.changed, said))),
    ...ifSaid(last?.learned, (said) => point('learned', labelled(happened.learned, said))),
    ...ifSaid(last?.evidence, (said) => point('evidence', label(happened.evidence), evidence(said))),
  ]
}

function ifSaid(text: string | undefined, told: (text: string) => ListItem): ListItem[] {
  return text === undefined || text === '' ? [] : [told(text)]
}

/** A link where it is nothing but an address. */
function evidence(text: string) {
  const link = linkOf(text)
  return link === null ? theirs(text) : theirs(text, link)
}
