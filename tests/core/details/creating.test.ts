import { attendeeViewer } from '@core/views/attendee-view'
import { expect, it } from 'vitest'
import { given } from '../given'
import { room } from '../room'

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

it('a workshop of before there was a privacy notice has an empty one, and phones are shown what is typed', () => {
  const made = given(room)
  expect(made.workshop.details.privacyNotice).toBe('')
  const view = attendeeViewer()
  expect(view(made.workshop).details.privacyNotice).toBe('')
  const { workshop } = made
    .when({ type: 'describeWorkshop', changes: { privacyNotice: 'Kept for a year.' } })
    .then({ type: 'workshopDescribed', changes: { privacyNotice: 'Kept for a year.' } })
  expect(view(workshop).details.privacyNotice).toBe('Kept for a year.')
})
