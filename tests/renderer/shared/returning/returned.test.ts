import { expect, it } from 'vitest'
import { returnedOf } from '../../../../src/renderer/shared/returning/returned'
import { returned, said, standing } from '../../../core/room'

const spring = { title: 'Our town', date: '2026-03-01' }
const here = { ...said(), meeting: null }
const actions = [
  returned('done', { status: 'done', statusNote: 'It began', history: [{ ...said({ status: 'done' }), meeting: spring }] }),
  returned('late', { due: '2026-05-01' }),
  returned('fine', { due: '2026-12-01', history: [here] }),
  returned('free', { due: '2026-12-01', leadId: null }),
  returned('stopped', { due: '2026-01-01', status: 'stopped', statusNote: 'No', history: [{ ...here, status: 'stopped' }] }),
  standing('new', { due: '2026-01-01' }),
]

it('puts what is overdue or led by nobody first, what is finished last, and leaves out what was agreed today', () => {
  const { pressing, others, finished, heard, all } = returnedOf({ actions, heldOn: '2026-07-01' })
  expect([pressing, others, finished].map((rows) => rows.map(({ id }) => id))).toEqual([
    ['late', 'free'],
    ['fine'],
    ['done', 'stopped'],
  ])
  expect([heard, all]).toEqual([2, 5])
})

it('without a date nothing is overdue', () => {
  expect(returnedOf({ actions, heldOn: '' }).pressing.map(({ id }) => id)).toEqual(['free'])
})
