import type { Plan, PlanAction } from '../plan'
import { folded } from './looked-for'

export const foundKinds = [
  'title',
  'place',
  'purpose',
  'organisation',
  'theme',
  'action',
  'update',
  'commitment',
  'offer',
  'need',
  'idea',
  'clause',
  'decision',
  'note',
  'quote',
  'answer',
  'invitation',
  'card',
] as const

export type FoundKind = (typeof foundKinds)[number]

/** One thing of a plan that can be found. */
export interface SearchItem {
  readonly kind: FoundKind
  readonly text: string
  /** What stands beside it and can be looked for as well: who leads it, whose offer it is. */
  readonly beside: string
  /** The action that it is or tells of, where there is one. */
  readonly actionId: string | null
}

/** A plan made ready to be looked through again and again. */
export interface SearchablePlan {
  readonly items: readonly SearchItem[]
  /** The folded words of all items, each with a space before it, each item after a line feed. */
  readonly words: string
  /** Where in `words` each item begins. */
  readonly starts: readonly number[]
}

export function searchableOf(plan: Plan): SearchablePlan {
  const items = itemsOf(plan)
  const starts: number[] = []
  const lines: string[] = []
  let length = 0
  for (const { text, beside } of items) {
    const line = lineOf(`${text} ${beside}`)
    starts.push(length)
    lines.push(line)
    length += line.length
  }
  return { items, words: lines.join(''), starts }
}

function lineOf(text: string): string {
  return `\n ${(folded(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')}`
}

function itemsOf(plan: Plan): readonly SearchItem[] {
  const { title, place, purpose, organisations, priorities, voices, decisions, notes, commitments, links } = plan
  const themes = new Set([...priorities.map(({ name }) => name), ...voices.flatMap(({ name }) => name ?? [])])
  const spoken = new Set(voices.flatMap(({ cards }) => cards.map(({ text }) => text)))
  const of = (kind: FoundKind) => (text: string) => item(kind, text)
  const items: readonly SearchItem[] = [
    item('title', title),
    item('place', place),
    item('purpose', purpose),
    ...organisations.map(({ name }) => item('organisation', name)),
    // A card that became a priority is found as the card that it is.
    ...[...themes].filter((name) => !spoken.has(name)).map(of('theme')),
    ...actionItems(plan),
    ...commitments.map(({ text, organisation }) => item('commitment', text, organisation ?? '')),
    ...plan.offers.flatMap(({ offer, need, offeredBy, neededBy, takenUpBy }) => [
      item('offer', offer ?? '', besides(offeredBy, takenUpBy)),
      item('need', need ?? '', neededBy),
    ]),
    ...links.map(({ idea, joins }) => item('idea', idea, besides(...joins))),
    ...plan.agreement.clauses.map(({ text }) => item('clause', text)),
    ...decisions.map(of('decision')),
    ...notes.map(({ kind, text }) => item(kind, text)),
    ...plan.checks.flatMap(({ drafts }) =>
      drafts.flatMap(({ name, words, reply }) => [...words, reply].map((text) => item('answer', text, name))),
    ),
    ...plan.invitations.map(({ who, asker, person }) => item('invitation', who, besides(asker, person))),
    ...voices.flatMap(({ cards }) => cards.flatMap(({ text, merged }) => [text, ...merged].map(of('card')))),
  ]
  return items.filter(({ text }) => text !== '')
}

/** Every action once, whether it was only looked at or goes on, and every update that its history tells. */
function actionItems({ actions, progress }: Plan): readonly SearchItem[] {
  const all = new Map([...(progress?.actions ?? []), ...actions].map((action) => [action.id, action]))
  return [...all.values()].flatMap((action) => [actionItem(action), ...updateItems(action)])
}

function actionItem({ id, text, lead, supporters, person, measure, statusNote }: PlanAction): SearchItem {
  return { kind: 'action', text, beside: besides(lead, ...supporters, person, measure, statusNote), actionId: id }
}

function updateItems({ id, text, history }: PlanAction): readonly SearchItem[] {
  return history.map(({ changed, learned, evidence }): SearchItem => {
    return { kind: 'update', text: besides(changed, learned, evidence), beside: text, actionId: id }
  })
}

function item(kind: FoundKind, text: string, beside = ''): SearchItem {
  return { kind, text, beside, actionId: null }
}

function besides(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ')
}
