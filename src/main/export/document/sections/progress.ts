import { actionStatuses, type ActionStatus } from '@core/actions/actions'
import { linkOf } from '@core/actions/news'
import { isFinished, isOverdue } from '@core/actions/progress'
import type { PlanAction, PlanUpdate } from '@core/plan'
import { cell, heading, ifAny, introduction, item, paragraph, section, type SectionContext, tableWidth } from '../blocks'
import { dateInWords, shortDate } from '../dates'
import type { Block, Cell, ListItem, Paragraph, Tone } from '../document'
import { type ProgressGroup, progressWords } from '../words/progress-words'

const groups: readonly ProgressGroup[] = ['done', 'otherwise', 'onTheWay']

const groupOf: Readonly<Record<ActionStatus, ProgressGroup>> = {
  done: 'done',
  'at risk': 'otherwise',
  'off track': 'otherwise',
  'changed course': 'otherwise',
  stopped: 'otherwise',
  'on track': 'onTheWay',
  'not started': 'onTheWay',
}

const tones: Readonly<Record<ActionStatus, Tone>> = {
  'not started': 'strong',
  'on track': 'good',
  'at risk': 'warn',
  'off track': 'bad',
  done: 'good',
  'changed course': 'strong',
  stopped: 'strong',
}

/** What became of what was agreed before; nothing where the workshop is no return meeting. */
export function* progress(context: SectionContext): Generator<Block> {
  const { plan } = context
  if (plan.progress === null) return
  yield* glance(context)
  for (const group of groups) yield* progressOf(group, context)
}

/** How many actions stand how. */
function* glance({ plan, words: { language, actions: names } }: SectionContext): Generator<Block> {
  const words = progressWords[language]
  const actions = plan.progress?.actions ?? []
  yield section(words.glance)
  if (actions.length === 0) {
    yield paragraph(words.nothing)
    return
  }
  const overdue = actions.filter((action) => isOverdue(action, plan.date)).length
  const withoutLead = actions.filter(({ lead, status }) => lead === '' && !isFinished(status)).length
  yield introduction(words.summary(actions.length, overdue, withoutLead))
  const numbers = groups.flatMap((group) => {
    const count = actions.filter(({ status }) => groupOf[status] === group).length
    return count === 0 ? [] : [{ count: String(count), of: words.figure(group, count) }]
  })
  yield { kind: 'numbers', numbers }
  const statuses = actionStatuses.flatMap((status) => {
    const count = actions.filter((action) => action.status === status).length
    if (count === 0) return []
    return item(names.status[status], [paragraph(String(count), tones[status])])
  })
  yield { kind: 'list', style: 'labels', items: statuses, keepTogether: true }
}

function* progressOf(group: ProgressGroup, context: SectionContext): Generator<Block> {
  const { plan, words } = context
  const actions = (plan.progress?.actions ?? []).filter(({ status }) => groupOf[status] === group)
  if (actions.length === 0) return
  const { title, explained } = progressWords[words.language]
  yield section(title[group])
  yield introduction(explained[group])
  for (const action of actions) yield* actionBlocks(action, group, context)
}

/** An action in its own words, how it stands and why, who sees to it, and all that was said of it so far. */
function* actionBlocks(action: PlanAction, group: ProgressGroup, context: SectionContext): Generator<Block> {
  const { words } = context
  const { historyTable, historyColumns } = progressWords[words.language]
  yield heading(action.text)
  yield { kind: 'list', style: 'labels', items: factsOf(action, group, context), keepTogether: true }
  if (action.history.length < 2) return
  const [when, status, said] = historyColumns
  yield {
    kind: 'table',
    summary: historyTable(action.text),
    columns: [
      { heading: when, share: 150 },
      { heading: status, share: 90 },
      { heading: said, share: tableWidth - 240 },
    ],
    rowHeads: true,
    rows: action.history.map((update) => updateRow(update, context)),
  }
}

function factsOf(action: PlanAction, group: ProgressGroup, { plan, words: { language, actions: names } }: SectionContext): ListItem[] {
  const words = progressWords[language]
  const { status, statusNote, lead, person, supporters, due, measure, from, priority, history } = action
  const last = history.at(-1)
  const facts: readonly (readonly [label: string, content: readonly Paragraph[]])[] = [
    [
      words.stands,
      [
        paragraph(names.status[status], tones[status]),
        ...(isOverdue(action, plan.date) ? [paragraph(words.overdue(dateInWords(due, language)), 'alert')] : []),
      ],
    ],
    [
      group === 'otherwise' ? words.why : words.happened,
      last === undefined ? [paragraph(words.nothingSaid, 'quiet')] : ifAny(statusNote),
    ],
    [words.learned, ifAny(last?.learned ?? '')],
    [words.evidence, evidence(last?.evidence ?? '')],
    [
      words.who,
      [
        lead === '' ? paragraph(names.noLead, 'alert') : paragraph(lead, 'strong'),
        ...ifAny(person),
        ...ifAny(supporters.length === 0 ? '' : names.supporters(supporters.join(', '))),
      ],
    ],
    [
      words.agreed,
      [
        ...ifAny([from?.title ?? '', dateInWords(from?.date ?? '', language)].filter((part) => part !== '').join(', ')),
        ...ifAny(priority === null ? '' : words.under(priority)),
        ...ifAny(due === '' ? '' : names.due(dateInWords(due, language))),
      ],
    ],
    [words.measure, ifAny(measure)],
  ]
  return facts.filter(([, content]) => content.length > 0).map(([label, content]) => item(label, content))
}

function updateRow(update: PlanUpdate, { words: { language, actions: names } }: SectionContext): readonly Cell[] {
  const words = progressWords[language]
  const { date, meeting, status, changed, learned, evidence: shown } = update
  return [
    [...ifAny(shortDate(date, language), 'strong'), ...ifAny(meeting, 'small')],
    cell(names.status[status], tones[status]),
    [
      ...ifAny(changed),
      ...ifAny(learned === '' ? '' : `${words.learned}: ${learned}`),
      ...evidence(shown),
    ],
  ]
}

/** A link where it is the address of a page, and text otherwise. */
function evidence(text: string): Paragraph[] {
  if (text === '') return []
  const href = linkOf(text)
  return [{ kind: 'paragraph', tone: 'body', words: href === null ? { text } : { text, href } }]
}
