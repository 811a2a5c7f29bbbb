import { expect, it } from 'vitest'
import { given } from '../given'

it('a workshop is made without the spaces around its words', () => {
  const { decision } = given([]).when({
    type: 'createWorkshop',
    details: { title: ' Town ', date: '', place: ' Hall ', purpose: '\n', rehearsal: false, attribution: ' Ours ' },
    stages: [{ title: ' Break ', prompt: ' Tea ', minutes: 5, activity: { kind: 'break' } }],
    organisations: [{ name: ' Council ', sector: 'statutory' }],
  })
  const events = [
    {
      type: 'workshopCreated',
      details: { title: 'Town', date: '', place: 'Hall', purpose: '', rehearsal: false, attribution: 'Ours' },
    },
    {
      type: 'stageAdded',
      stage: { id: 'new-1', title: 'Break', prompt: 'Tea', minutes: 5, activity: { kind: 'break' } },
      position: 0,
    },
    { type: 'organisationsAdded', organisations: [{ id: 'new-2', name: 'Council', sector: 'statutory' }] },
  ]
  expect(decision).toEqual({ accepted: true, what: { events } })
})
