import { actionStatuses } from '@core/actions/actions'
import { byDueTime, chosenActions, organisationsOf } from '@core/across/choose-actions'
import { dueTimeOf, dueTimes } from '@core/across/due'
import type { OpenAction } from '@core/across/open-actions'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const all = { organisation: null, status: null, rehearsals: true }

function open(changes: Partial<OpenAction>): OpenAction {
  return {
    id: 'a',
    text: '',
    lead: '',
    supporters: [],
    person: '',
    due: '',
    status: 'on track',
    statusNote: '',
    accepted: false,
    from: null,
    workshopId: 'w',
    workshop: '',
    rehearsal: false,
    ...changes,
  }
}

const anyAction = fc
  .record({
    lead: fc.constantFrom('', 'Library', 'LIBRARY', 'Food bank', ' food  Bank '),
    supporters: fc.array(fc.constantFrom('Library', 'library', 'Food bank'), { maxLength: 2 }),
    due: fc.constantFrom('', '2026-02-01', '2026-03-01', '2026-03-30', '2027-01-01', 'soon'),
    status: fc.constantFrom(...actionStatuses),
    rehearsal: fc.boolean(),
  })
  .map(open)
const anyActions = fc.array(anyAction, { maxLength: 20 })

describe('choosing among actions', () => {
  const library = open({ id: 'led', lead: 'Library' })
  const supported = open({ id: 'supported', lead: 'Food bank', supporters: [' LIBRARY '] })
  const unled = open({ id: 'unled', supporters: ['Library'], status: 'at risk' })
  const rehearsed = open({ id: 'rehearsed', rehearsal: true })
  const idsOf = (choice: Partial<Parameters<typeof chosenActions>[1]>) =>
    chosenActions([library, supported, unled, rehearsed], { ...all, ...choice }).map(({ id }) => id)

  it('is by who leads or supports, whatever the case and the spaces', () => {
    expect(idsOf({ organisation: 'library' })).toEqual(['led', 'supported', 'unled'])
    expect(idsOf({ organisation: 'Food  BANK' })).toEqual(['supported'])
    expect(idsOf({ organisation: '' })).toEqual(['unled', 'rehearsed'])
  })

  it('is by status, and without rehearsals where they are not wanted', () => {
    expect(idsOf({ status: 'at risk' })).toEqual(['unled'])
    expect(idsOf({ rehearsals: false })).toEqual(['led', 'supported', 'unled'])
    expect(idsOf({})).toHaveLength(4)
  })
})

it('names each organisation once, with as many actions as choosing it shows', () => {
  fc.assert(
    fc.property(anyActions, (actions) => {
      const organisations = organisationsOf(actions)
      for (const { name, actions: count } of organisations) {
        expect(chosenActions(actions, { ...all, organisation: name })).toHaveLength(count)
      }
      const named = new Set(organisations.flatMap(({ name }) => chosenActions(actions, { ...all, organisation: name })))
      const ofNobody = actions.filter(({ lead, supporters }) => lead === '' && supporters.length === 0)
      expect(named.size + new Set(ofNobody).size).toBe(new Set(actions).size)
    }),
  )
})

it('puts every action under the time when it is due, in the order of the days', () => {
  fc.assert(
    fc.property(anyActions, (actions) => {
      const groups = byDueTime(actions, '2026-03-01')
      expect(dueTimes.flatMap((time) => groups[time])).toHaveLength(actions.length)
      for (const time of dueTimes) {
        const days = groups[time].map(({ due }) => due)
        expect(days.every((due) => dueTimeOf(due, '2026-03-01') === time)).toBe(true)
        if (time !== 'undated') expect(days).toEqual(days.toSorted())
      }
    }),
  )
})
