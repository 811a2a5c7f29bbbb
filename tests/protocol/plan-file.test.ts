import type { Plan } from '@core/plan'
import { planOf } from '@core/plan-of'
import { planSchema } from '@protocol/plan-file'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { historyOf, playsOf } from '../core/any-history/play'
import { fullPlan } from '../main/export/full-plan'
import { emptyPlan, samplePlan } from '../main/export/sample-plan'

const plans: readonly (readonly [string, Plan])[] = [
  ['the sample', samplePlan()],
  ['one with something in every field', fullPlan()],
  ['one in which there is nothing', emptyPlan()],
]

describe('a plan in a file', () => {
  test.for(plans)('%s reads back equal', ([, plan]) => {
    expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toStrictEqual(plan)
  })

  test('whatever a workshop went through, its plan reads back equal', () => {
    fc.assert(
      fc.property(playsOf(60), (steps) => {
        const plan = planOf(historyOf(steps).workshop)
        expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toStrictEqual(plan)
      }),
      { numRuns: 200 },
    )
  })

  test.for<readonly [string, (plan: Plan) => object]>([
    ['a field that is not known', (plan) => ({ ...plan, colour: 'red' })],
    ['another format', (plan) => ({ ...plan, format: 'roundtable-way' })],
    ['a newer version', (plan) => ({ ...plan, version: 2 })],
    ['a field that is missing', ({ title: _, ...others }) => others],
    ['a status that there is not', (plan) => ({ ...plan, actions: [{ ...plan.actions[0], status: 'late' }] })],
    ['a number that is a text', (plan) => ({ ...plan, people: '12' })],
    ['a number that is no number', (plan) => ({ ...plan, people: Number.NaN })],
  ])('%s is not read', ([, changed]) => {
    expect(planSchema.safeParse(changed(samplePlan())).success).toBe(false)
  })
})
