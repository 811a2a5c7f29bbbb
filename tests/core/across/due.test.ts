import { daysUntil, dueTimeOf, inOrderOfDue } from '@core/across/due'
import { openActions } from '@core/across/open-actions'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyPlan } from '../../main/export/sample-plan'
import { planAction } from './plan-action'

const dayMs = 86_400_000
const anyDay = fc.integer({ min: Date.UTC(1900, 0, 1) / dayMs, max: Date.UTC(2199, 11, 31) / dayMs })
const isoOf = (day: number) => new Date(day * dayMs).toISOString().slice(0, 10)

describe('how long until something is due', () => {
  it('is counted as the calendar does', () => {
    const inDays = (due: number, today: number) => daysUntil(isoOf(due), isoOf(today))
    fc.assert(fc.property(anyDay, anyDay, (due, today) => inDays(due, today) === due - today))
  })

  it.each([
    ['', 'undated'],
    ['soon', 'undated'],
    ['2026-02-28', 'overdue'],
    ['2026-03-01', 'soon'],
    ['2026-03-31', 'soon'],
    ['2026-04-01', 'later'],
  ])('on 1 March 2026, %o is %s', (due, time) => {
    expect(dueTimeOf(due, '2026-03-01')).toBe(time)
  })
})

it('comes in the order of the days, without a lead first, and at the end what has no day', () => {
  const actions = [
    planAction({ id: 'undated' }),
    planAction({ id: 'late', due: '2026-05-01', lead: 'Library' }),
    planAction({ id: 'led', due: '2026-03-01', lead: 'Library' }),
    planAction({ id: 'unled', due: '2026-03-01' }),
  ]
  const all = openActions([{ workshopId: 'w', plan: emptyPlan({ actions }), rehearsal: false }])
  expect(inOrderOfDue(all).map(({ id }) => id)).toEqual(['unled', 'led', 'late', 'undated'])
})
