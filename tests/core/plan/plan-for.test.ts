import { hasNoPart, planFor } from '@core/plan-for'
import { numberedActions } from '@core/plan-actions'
import { expect, test } from 'vitest'
import { emptyPlan, samplePlan } from '../../main/export/sample-plan'

const numbers = (actions: readonly { readonly number: number }[]) => actions.map(({ number }) => number)
const [action] = samplePlan().actions
if (action === undefined) throw new RangeError('the sample has no action')

const plan = emptyPlan({
  priorities: samplePlan().priorities.slice(0, 2).map((priority, index) => ({ ...priority, name: `Priority ${index + 1}` })),
  actions: [
    { ...action, id: 'none', priority: null, lead: 'Library', supporters: ['Council'], accepted: true },
    { ...action, id: 'second', priority: 'Priority 2', lead: 'Council', supporters: ['Council'], accepted: false },
    { ...action, id: 'first', priority: 'Priority 1', lead: 'Council', supporters: [], accepted: true },
    { ...action, id: 'before', priority: 'Earlier', lead: 'Library', supporters: [], accepted: true },
    { ...action, id: 'nobody', priority: 'Priority 1', lead: '', supporters: ['Council', 'Library'], accepted: false },
  ],
  commitments: [
    { text: 'We open late.', organisation: 'Council' },
    { text: 'I will call.', organisation: null },
  ],
  offers: [
    { offer: 'A van', need: 'A lift', offeredBy: 'Council', neededBy: 'Library', takenUpBy: 'Library', matched: true },
    { offer: null, need: 'A room', offeredBy: '', neededBy: 'Council', takenUpBy: '', matched: false },
  ],
})

test('actions are numbered priority by priority in the room’s order, then as they came, last those of none', () => {
  expect(numberedActions(plan).map(({ number, action: { id } }) => `${number} ${id}`)).toEqual([
    '1 first',
    '2 nobody',
    '3 second',
    '4 before',
    '5 none',
  ])
})

test('an organisation’s part is what it said yes to, apart from what it is still asked', () => {
  const part = planFor(plan, 'Council')
  expect([numbers(part.leads), numbers(part.toAccept), numbers(part.supports)]).toEqual([[1], [3], [2, 5]])
  expect(part.promises).toEqual(['We open late.'])
  expect([part.offers, part.needs, part.takenUp]).toEqual([[plan.offers[0]], [plan.offers[1]], []])
  expect(planFor(plan, 'Library')).toMatchObject({ needs: [plan.offers[0]], takenUp: [plan.offers[0]], offers: [] })
})

test('an organisation of which the plan says nothing has no part', () => {
  expect(hasNoPart(planFor(plan, 'Synergy'))).toBe(true)
  expect(hasNoPart(planFor(plan, 'Library'))).toBe(false)
})
