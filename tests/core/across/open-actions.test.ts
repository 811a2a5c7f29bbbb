import type { ActionPlace, ActionStatus } from '@core/actions/actions'
import { openActions, type WorkshopPlan } from '@core/across/open-actions'
import type { PlanAction } from '@core/plan'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyPlan } from '../../main/export/sample-plan'
import { planAction } from './plan-action'

function held(workshopId: string, actions: readonly PlanAction[], progress: readonly PlanAction[] = []): WorkshopPlan {
  const since = { title: '', date: '' }
  const looked = progress.length === 0 ? null : { since, actions: progress }
  const plan = emptyPlan({ title: workshopId, actions, progress: looked })
  return { workshopId, plan, rehearsal: false }
}

function rehearsed(of: WorkshopPlan): WorkshopPlan {
  return { ...of, rehearsal: true }
}

function carried(id: string, first: ActionPlace, before: ActionPlace, status: ActionStatus = 'on track'): PlanAction {
  return { ...planAction({ id, status }), origin: { first, before } }
}

const at = (workshopId: string, actionId: string): ActionPlace => ({ workshopId, actionId })
const idsOf = (plans: readonly WorkshopPlan[]) => openActions(plans).map(({ workshopId, id }) => `${workshopId}:${id}`)

describe('what is to be done over all workshops', () => {
  it('is every action that is not finished', () => {
    const statuses = ['not started', 'on track', 'at risk', 'off track', 'done', 'changed course', 'stopped'] as const
    const plan = held('one', statuses.map((status) => planAction({ id: status, status })))
    const open = statuses.filter((one) => one !== 'done' && one !== 'stopped')
    expect(openActions([plan]).map(({ status }) => status)).toEqual(open)
  })

  it('has an action that was carried over once, as it stands now', () => {
    const first = held('first', [planAction({ id: 'a', status: 'not started' }), planAction({ id: 'b' })])
    const second = held('second', [carried('c', at('first', 'a'), at('first', 'a'), 'at risk')])
    const third = held('third', [carried('d', at('first', 'a'), at('second', 'c'), 'off track')])
    expect(idsOf([third, second, first])).toEqual(['third:d', 'first:b'])
    // The order in which they were worked on last does not matter.
    expect(idsOf([first, second, third])).toEqual(['first:b', 'third:d'])
    // One between them was deleted.
    expect(idsOf([third, first])).toEqual(['third:d', 'first:b'])
    expect(idsOf([first, third])).toEqual(['third:d', 'first:b'])
    // The last was deleted: what it had taken over is to be done again.
    expect(idsOf([second, first])).toEqual(['second:c', 'first:b'])
  })

  it('is without what was finished at a return meeting', () => {
    const first = held('first', [planAction({ id: 'a' }), planAction({ id: 'b' })])
    const origin = at('first', 'a')
    const back = held('back', [], [carried('c', origin, origin, 'done')])
    expect(idsOf([back, first])).toEqual(['first:b'])
  })

  it('has an action once where a return meeting looked at it and goes on with it', () => {
    const origin = at('first', 'a')
    const goesOn = carried('c', origin, origin)
    expect(idsOf([held('back', [goesOn], [goesOn]), held('first', [planAction({ id: 'a' })])])).toEqual(['back:c'])
  })

  it('is not changed by a rehearsal of a return meeting', () => {
    const first = held('first', [planAction({ id: 'a' })])
    const origin = at('first', 'a')
    const rehearsal = rehearsed(held('back', [carried('c', origin, origin, 'done')]))
    expect(idsOf([rehearsal, first])).toEqual(['first:a'])
  })

  it('has each line of carrying once, whatever was carried where and whatever is gone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 }),
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        fc.boolean(),
        (lengths, gone, newestFirst) => {
          // Each line is agreed in the workshop w0 and carried on from workshop to workshop, as far as its length says.
          const workshops = Array.from({ length: 6 }, (_, place) =>
            held(
              `w${place}`,
              lengths.flatMap((length, line) => {
                if (place >= length) return []
                const id = `l${line}`
                return [place === 0 ? planAction({ id }) : carried(id, at('w0', id), at(`w${place - 1}`, id))]
              }),
            ),
          )
          const there = workshops.filter((_, place) => gone[place] !== true)
          const expected = lengths.flatMap((length, line) => {
            const last = there.findLast(({ workshopId }) => Number(workshopId.slice(1)) < length)
            return last === undefined ? [] : [`${last.workshopId}:l${line}`]
          })
          const found = idsOf(newestFirst ? there.toReversed() : there)
          if (newestFirst) expect(found.toSorted()).toEqual(expected.toSorted())
          else expect(new Set(found.map((one) => one.split(':')[1])).size).toBe(found.length)
        },
      ),
    )
  })
})
