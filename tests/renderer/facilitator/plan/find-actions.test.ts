import { describe, expect, it } from 'vitest'
import type { Action } from '../../../../src/core/actions/actions'
import { findActions } from '../../../../src/renderer/facilitator/plan/actions/find-actions'

const organisations = [
  { id: 'homes', name: 'Stockport Homes', sector: 'statutory' },
  { id: 'llanrwst', name: 'Cyngor Llanrŵst', sector: 'statutory' },
] as const

const rooms = action('rooms', { text: 'One shared list of rooms', leadId: 'homes' })
const number = action('number', { text: 'One out-of-hours number', leadId: 'llanrwst', supporterIds: ['homes'] })
const monthly = action('monthly', { text: 'Meet every month', person: 'Head of assets', status: 'at risk' })
const actions = [rooms, number, monthly]

describe('findActions', () => {
  it('finds everything where nothing is looked for', () => {
    expect(findActions(actions, organisations, '  ')).toBe(actions)
  })

  it('looks in words, person and status', () => {
    expect(findActions(actions, organisations, 'month')).toEqual([monthly])
    expect(findActions(actions, organisations, 'assets')).toEqual([monthly])
    expect(findActions(actions, organisations, 'at risk')).toEqual([monthly])
  })

  it('looks in the names of the lead and of supporters', () => {
    expect(findActions(actions, organisations, 'stockport homes')).toEqual([rooms, number])
  })

  it('needs every word, in any order', () => {
    expect(findActions(actions, organisations, 'homes number')).toEqual([number])
    expect(findActions(actions, organisations, 'homes nothing')).toEqual([])
  })

  it('minds neither case nor accents', () => {
    expect(findActions(actions, organisations, 'LLANRWST')).toEqual([number])
    expect(findActions(actions, organisations, 'llanrŵst')).toEqual([number])
  })
})

function action(id: string, details: Partial<Action>): Action {
  return {
    id,
    text: '',
    priorityId: null,
    leadId: null,
    supporterIds: [],
    person: '',
    due: '',
    measure: '',
    status: 'not started',
    statusNote: '',
    history: [],
    origin: null,
    accepted: false,
    ...details,
  }
}
