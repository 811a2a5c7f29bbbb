import { carriedAgain, carriedFrom } from '@core/actions/carry'
import { actionStatuses, type Action, type ActionUpdate } from '@core/actions/actions'
import { isFinished } from '@core/actions/progress'
import { applyRecord, decideAct, emptyHistory, type History } from '@core/history/history'
import { brokenInvariants } from '@core/invariants'
import { planOf } from '@core/plan-of'
import type { Act, CreateWorkshop, Workshop } from '@core/workshop'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attendee, facilitator, noteTaker } from '../given'

const organisations = ['Council', 'Charity', 'Shop'].map((name) => ({ name, sector: 'other' as const }))
const dates = ['2026-03-01', '2026-06-01', '2026-09-01', '2026-12-01']

/** One meeting after the other; what is done in each is chosen by numbers. */
const meetings = fc.array(
  fc.record({
    added: fc.array(fc.record({ lead: fc.nat(3), due: fc.nat(3) }), { maxLength: 4 }),
    said: fc.array(
      fc.record({ action: fc.nat(9), status: fc.constantFrom(...actionStatuses), by: fc.nat(2), words: fc.string({ maxLength: 9 }) }),
      { maxLength: 12 },
    ),
  }),
  { minLength: 3, maxLength: 4 },
)

test('over any meetings no action is lost or doubled, its words stay, and what was said of it only grows', () => {
  fc.assert(
    fc.property(meetings, (held) => {
      let before: { readonly id: string; readonly workshop: Workshop } | null = null
      const seen = new Map<string, { readonly text: string; readonly history: readonly ActionUpdate[] }>()
      for (const [index, { added, said }] of held.entries()) {
        const id = `workshop-${index}`
        const date = dates[index] ?? ''
        let history = meeting(date, before)
        const carried = history.workshop.actions
        expect(carried.map(({ origin }) => keyOf(origin?.first))).toEqual(
          before === null ? [] : before.workshop.actions.filter(isToCarry).map((action) => firstOf(before?.id ?? '', action)),
        )
        for (const { lead, due } of added) {
          const leadId = history.workshop.people.organisations[lead]?.id ?? null
          const details = { priorityId: null, supporterIds: [], person: 'Ann', measure: 'Seen' }
          const text = `Action ${history.workshop.actions.length} of ${id}`
          history = done(history, { type: 'addAction', action: { ...details, text, leadId, due: dates[due] ?? '' } })
        }
        for (const { action, status, by, words } of said) {
          const actionId = history.workshop.actions[action % Math.max(1, history.workshop.actions.length)]?.id ?? ''
          const news = { status, changed: status === 'stopped' ? `Why: ${words}` : words, learned: words, evidence: '' }
          const actor = [facilitator, noteTaker, attendee('nobody')][by] ?? facilitator
          history = done(history, { type: 'updateAction', actionId, news }, actor)
        }
        for (const action of history.workshop.actions) {
          const key = firstOf(id, action)
          const known = seen.get(key)
          if (known !== undefined) expect(action.text).toBe(known.text)
          const told = action.history.map((update) => ({ ...update, meeting: update.meeting ?? { title: id, date } }))
          expect(told.slice(0, known?.history.length ?? 0)).toEqual(known?.history ?? [])
          seen.set(key, { text: action.text, history: told })
        }
        expect(brokenInvariants(history.workshop)).toEqual([])
        const plan = planOf(history.workshop)
        expect(plan.progress?.actions.length ?? 0).toBe(carried.length)
        expect(plan.actions.map((action) => action.id)).toEqual(
          history.workshop.actions.filter(isToCarry).map((action) => action.id),
        )
        before = { id, workshop: history.workshop }
      }
    }),
    { numRuns: 150 },
  )

  function meeting(date: string, before: { readonly id: string; readonly workshop: Workshop } | null): History {
    const title = before === null ? 'workshop-0' : `workshop-${Number(before.id.slice(9)) + 1}`
    const creation: CreateWorkshop = {
      type: 'createWorkshop',
      details: { title, date, place: '', purpose: '', rehearsal: true, attribution: '' },
      stages: [],
      // The organisations of the meeting before, in another order.
      organisations: organisations.toReversed(),
      ...(before === null ? {} : { carried: carriedFrom(before.id, before.workshop) }),
    }
    return done(emptyHistory, creation)
  }
})

const [town, autumn] = [{ title: 'Town', date: '2026-03-01' }, { title: 'Town again', date: '2026-06-01' }]

/** Two actions of spring, carried into a meeting in June in which one of them was looked at. */
function twice(): { readonly spring: Workshop; readonly june: History } {
  let history = done(emptyHistory, {
    type: 'createWorkshop',
    details: { ...town, place: '', purpose: '', rehearsal: false, attribution: '' },
    stages: [],
    organisations,
  })
  const [council, charity] = history.workshop.people.organisations
  const details = { priorityId: null, person: 'Ann', due: '2026-05-01', measure: 'Seen' }
  for (const [text, leadId] of [['Open the hall', council?.id ?? null], ['Share the bus', null]] as const) {
    history = done(history, { type: 'addAction', action: { ...details, text, leadId, supporterIds: [charity?.id ?? ''] } })
  }
  history = done(history, { type: 'acceptAction', actionId: history.workshop.actions[0]?.id ?? '', accepted: true })
  const spring = history.workshop
  const june = done(emptyHistory, {
    type: 'createWorkshop',
    details: { ...autumn, place: '', purpose: '', rehearsal: false, attribution: '' },
    stages: [],
    organisations: organisations.toReversed(),
    carried: carriedFrom('w-spring', spring),
  })
  const news = { status: 'done', changed: 'It is open', learned: 'Ask first', evidence: 'https://example.org' } as const
  return { spring, june: done(june, { type: 'updateAction', actionId: june.workshop.actions[0]?.id ?? '', news }) }
}

test('a carried action keeps its words, owners, person, date, measure and yes, under organisations of the same name', () => {
  const { spring, june } = twice()
  const plan = planOf(june.workshop)
  const place = (actionId: string) => ({ workshopId: 'w-spring', actionId })
  expect(june.workshop.actions[0]?.origin).toEqual({ first: place(spring.actions[0]?.id ?? ''), before: place(spring.actions[0]?.id ?? ''), from: town, priority: null })
  expect(plan.progress?.since).toEqual(town)
  // The bus is overdue; what is done is last.
  expect(plan.progress?.actions.map(({ text, lead, supporters, person, due, measure, accepted, from }) => ({ text, lead, supporters, person, due, measure, accepted, from }))).toEqual([
    { text: 'Share the bus', lead: '', supporters: ['Charity'], person: 'Ann', due: '2026-05-01', measure: 'Seen', accepted: false, from: town },
    { text: 'Open the hall', lead: 'Council', supporters: ['Charity'], person: 'Ann', due: '2026-05-01', measure: 'Seen', accepted: true, from: town },
  ])
  expect(plan.actions.map(({ text }) => text)).toEqual(['Share the bus'])
  expect(plan.progress?.actions[1]?.history).toEqual([
    { date: '1970-01-01', meeting: 'Town again', status: 'done', changed: 'It is open', learned: 'Ask first', evidence: 'https://example.org' },
  ])
})

test('what was finished at the last meeting is not carried on; what was agreed there is, finished or not', () => {
  const { june } = twice()
  expect(carriedFrom('w-june', june.workshop).actions.map(({ text }) => text)).toEqual(['Share the bus'])
  const added = done(june, {
    type: 'addAction',
    action: { text: 'Ring', priorityId: null, leadId: null, supporterIds: [], person: '', due: '', measure: '' },
  })
  const ringId = added.workshop.actions.at(-1)?.id ?? ''
  const rung = done(added, { type: 'setActionStatus', actionId: ringId, status: 'done', note: 'Rung' })
  const { since, actions } = carriedFrom('w-june', rung.workshop)
  expect(since).toEqual({ workshopId: 'w-june', ...autumn })
  expect(actions.map(({ text, origin: { first, before, from } }) => [text, first.workshopId, before.workshopId, from])).toEqual([
    ['Share the bus', 'w-spring', 'w-june', town],
    ['Ring', 'w-june', 'w-june', autumn],
  ])
  expect(actions[1]?.history.map(({ meeting, changed }) => [meeting, changed])).toEqual([[autumn, 'Rung']])
})

test('a copy of a return meeting has its actions as they came, without what was said at it', () => {
  const { spring, june } = twice()
  expect(carriedAgain(spring)).toBeNull()
  expect(carriedAgain(june.workshop)).toEqual(carriedFrom('w-spring', spring))
})

test('what cannot be carried is refused whole', () => {
  const { spring } = twice()
  const { since, actions } = carriedFrom('w-spring', spring)
  const [action] = actions
  if (action === undefined) throw new Error('There are two')
  const said = { ...{ status: 'done', changed: '', learned: '', evidence: '', at: 0, by: null } as const, meeting: town }
  const cases = [
    [{ ...action, lead: 'Nobody' }, { code: 'people.unknown-organisation', organisationId: 'Nobody' }],
    [{ ...action, lead: '' }, { code: 'actions.no-lead', actionId: 'new-4' }],
    [{ ...action, text: ' ' }, { code: 'text.empty' }],
    [{ ...action, due: 'May' }, { code: 'actions.not-a-date', date: 'May' }],
    [{ ...action, status: 'stopped' as const }, { code: 'actions.stopped-needs-why', actionId: 'new-4' }],
    [{ ...action, history: [{ ...said, evidence: 'x'.repeat(501) }] }, { code: 'text.too-long', length: 501, allowed: 500 }],
    [{ ...action, history: [{ ...said, meeting: { title: '', date: 'May' } }] }, { code: 'details.not-a-date', date: 'May' }],
    [
      { ...action, history: Array.from({ length: 501 }, () => said) },
      { code: 'actions.too-many-updates', actionId: 'new-4', allowed: 500 },
    ],
  ] as const
  for (const [wrong, refusal] of cases) {
    let made = 0
    const creation: CreateWorkshop = {
      type: 'createWorkshop',
      details: { ...autumn, place: '', purpose: '', rehearsal: false, attribution: '' },
      stages: [],
      organisations,
      carried: { since, actions: [wrong] },
    }
    const context = { now: 0, actor: facilitator, newId: () => `new-${++made}` }
    expect(decideAct(creation, emptyHistory, context)).toEqual({ accepted: false, refusal })
  }
})

function isToCarry({ origin, status }: Action): boolean {
  return origin === null || !isFinished(status)
}

function firstOf(workshopId: string, { id, origin }: Action): string {
  return keyOf(origin?.first ?? { workshopId, actionId: id })
}

function keyOf(place: { readonly workshopId: string; readonly actionId: string } | undefined): string {
  return `${place?.workshopId} ${place?.actionId}`
}

let acts = 0

/** After an act where it is allowed; refused, nothing is changed. */
function done(history: History, act: Act, actor = facilitator): History {
  const turn = ++acts
  let made = 0
  const record = itemsBefore(history) + 1
  const decision = decideAct(act, history, { now: turn, actor, newId: () => `${record}-${made++}` })
  return decision.accepted && !('events' in decision.what && decision.what.events.length === 0)
    ? applyRecord(history, { commandId: `act-${turn}`, at: turn, actor, ...decision.what })
    : history
}

/** A number that grows with the workshop, for ids that are not used twice in it. */
function itemsBefore({ workshop: { actions, people } }: History): number {
  return actions.length + people.organisations.length
}
