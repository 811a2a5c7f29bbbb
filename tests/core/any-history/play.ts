import type { CarriedAction } from '@core/actions/actions'
import type { Actor } from '@core/actor'
import {
  applyRecord,
  decideAct,
  emptyHistory,
  type ActDecision,
  type ActRecord,
  type History,
} from '@core/history/history'
import type { Act, CreateWorkshop } from '@core/workshop'
import fc from 'fast-check'
import { facilitator, now } from '../given'
import { actOf, actorOf } from './act-of'
import { wishes, type Wish } from './wishes'

/** One thing that was asked, and what came of it. */
export interface Step {
  readonly act: Act
  readonly actor: Actor
  readonly before: History
  readonly decision: ActDecision
  /** What the journal keeps of it; null where it was refused, or changed nothing. */
  readonly record: ActRecord | null
  readonly after: History
}

const spring = { title: 'Our town in spring', date: '2026-03-01' }

function carried(actionId: string, changes: Partial<CarriedAction>): CarriedAction {
  const place = { workshopId: 'spring', actionId }
  const action = { text: `Do ${actionId}`, person: '', due: '2026-06-01', measure: '', statusNote: '', accepted: false }
  const { status = 'on track' } = changes
  const history = [{ status, changed: '', learned: 'Ask', evidence: '', at: now, by: null, meeting: spring }]
  const origin = { first: place, before: place, from: spring, priority: 'Homes' }
  return { ...action, status, lead: '', supporters: [], history, origin, ...changes }
}

const creation: CreateWorkshop = {
  type: 'createWorkshop',
  details: { title: 'Our town', date: '', place: '', purpose: '', rehearsal: true, attribution: '' },
  stages: [
    { title: 'Gather', prompt: '', minutes: 10, activity: { kind: 'gather', cardKind: 'idea', tags: ['work'] } },
    { title: 'Round', prompt: '', minutes: 10, activity: { kind: 'round', cardKind: 'idea' } },
    {
      title: 'Vote on themes',
      prompt: '',
      minutes: 10,
      activity: { kind: 'vote', method: { type: 'dots', dots: 3, stacking: true }, optionsFrom: 'themes', choose: 2 },
    },
    {
      title: 'Vote on cards',
      prompt: '',
      minutes: 10,
      activity: { kind: 'vote', method: { type: 'agreement' }, optionsFrom: 'cards', choose: 2 },
    },
    { title: 'Link', prompt: '', minutes: 10, activity: { kind: 'link', joins: 'strength' } },
    { title: 'Missing', prompt: '', minutes: 10, activity: { kind: 'missing' } },
    { title: 'Offers', prompt: '', minutes: 10, activity: { kind: 'offers' } },
    {
      title: 'Check',
      prompt: '',
      minutes: 10,
      activity: { kind: 'check', of: 'clauses', sectors: ['community', 'statutory'] },
    },
    {
      title: 'Tables',
      prompt: '',
      minutes: 10,
      activity: { kind: 'themed-rounds', cardKind: 'idea', themes: ['Homes', 'Travel'], rounds: 3 },
    },
    { title: 'Back', prompt: '', minutes: 10, activity: { kind: 'return' } },
  ],
  organisations: [
    { name: 'Council', sector: 'statutory' },
    { name: 'Charity', sector: 'voluntary' },
    { name: 'Shop', sector: 'business' },
  ],
  carried: {
    since: { workshopId: 'spring', ...spring },
    actions: [carried('a0', { lead: 'Council', supporters: ['Charity'] }), carried('a1', {}), carried('a2', { lead: 'Shop', status: 'done' })],
  },
}

const arrival: Act = {
  type: 'addParticipants',
  participants: Array.from({ length: 6 }, (_, index) => ({ name: `Person ${index}`, organisationId: null })),
}

/** In a room that began so: the ids are made of the number of the record that made them. */
const furniture: readonly Act[] = [
  ...[0, 1, 2, 3].map((person): Act => ({
    type: 'addCard',
    stageId: '1-0',
    text: `Card ${person}`,
    kind: 'idea',
    tag: '',
    participantId: `2-${person}`,
  })),
  { type: 'createTheme', name: 'Homes', cardIds: ['3-0', '4-0'] },
  { type: 'createTheme', name: 'Travel', cardIds: ['5-0'] },
  { type: 'openVote', stageId: '1-2' },
  { type: 'openVote', stageId: '1-3' },
  {
    type: 'choosePriorities',
    stageId: null,
    options: [
      { id: '7-0', kind: 'theme' },
      { id: '3-0', kind: 'card' },
    ],
    reason: '',
  },
  ...(['offer', 'need', 'strength', 'strength', 'idea'] as const).map((kind): Act => ({
    type: 'addCard',
    stageId: '1-6',
    text: `A ${kind}`,
    kind,
    tag: '',
    participantId: '2-1',
  })),
  { type: 'mergeCards', cardIds: ['g-0'], intoCardId: '6-0' },
  { type: 'makeMatch', offerId: 'c-0', needId: null, participantId: '2-2' },
  {
    type: 'addInvitation',
    stageId: '1-5',
    participantId: '2-1',
    who: 'Carers',
    askerId: null,
    person: '',
  },
  { type: 'addClause', part: 'we-agree', text: 'We meet' },
  {
    type: 'respond',
    stageId: '1-7',
    subjectId: 'k-0',
    participantId: '2-1',
    answer: 'yes',
    words: '',
  },
]

/** Everything that happens when these wishes are made one after another, in a room that has people and stages. */
function play(furnished: boolean, wanted: readonly Wish[]): Step[] {
  const first = furnished ? [creation, arrival, ...furniture] : [creation, arrival]
  const steps = first.reduce<Step[]>((so, act) => [...so, step(so, act, facilitator)], [])
  for (const wish of wanted) {
    const { workshop } = historyOf(steps)
    const actor = actorOf(wish, workshop)
    steps.push(step(steps, actOf(wish, actor, workshop), actor))
  }
  return steps
}

export function historyOf(steps: readonly Step[]): History {
  return steps.at(-1)?.after ?? emptyHistory
}

export function recordsOf(steps: readonly Step[]): ActRecord[] {
  return steps.flatMap(({ record }) => record ?? [])
}

/** Any workshop as it comes to be, at most so many acts long. */
export function playsOf(most: number): fc.Arbitrary<Step[]> {
  return fc
    .tuple(fc.boolean(), fc.array(wishes, { maxLength: most, size: 'max' }))
    .map(([furnished, wanted]) => legible(play(furnished, wanted)))
}

/** A counterexample is read as what was asked and what came of it, without the workshops. */
function legible(steps: Step[]): Step[] {
  const lines = steps.map(({ actor, act, decision }) => {
    const outcome = decision.accepted ? decision.what : decision.refusal
    return `${JSON.stringify(actor)} ${JSON.stringify(act)}\n    → ${JSON.stringify(outcome)}`
  })
  return Object.assign(steps, { [fc.toStringMethod]: () => `\n${lines.join('\n')}\n` })
}

function step(steps: readonly Step[], act: Act, actor: Actor): Step {
  const before = historyOf(steps)
  const at = now + steps.length
  const made = recordsOf(steps).length + 1
  let ids = 0
  const decision = decideAct(act, before, { now: at, actor, newId: () => `${made.toString(36)}-${ids++}` })
  const kept = decision.accepted && !('events' in decision.what && decision.what.events.length === 0)
  const record: ActRecord | null = kept ? { commandId: `command-${steps.length}`, at, actor, ...decision.what } : null
  return { act, actor, before, decision, record, after: frozen(record === null ? before : applyRecord(before, record)) }
}

/** Nothing may change what was once given out, so that a rule that would is found out at once. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const part of Object.values(value)) frozen(part)
  return value
}
