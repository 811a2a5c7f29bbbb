import type { Action } from '@core/actions/actions'
import { expect, it } from 'vitest'
import { byPriority } from '../../../src/renderer/shared/acting/by-priority'
import { stillOpen } from '../../../src/renderer/facilitator/run/before-closing'

type Told = Parameters<typeof stillOpen>[0]

const action = (changes: Partial<Action>): Action => ({
  id: 'a',
  text: 'Ring',
  priorityId: 'p',
  leadId: 'homes',
  supporterIds: [],
  person: '',
  due: '2026-12-04',
  measure: '',
  status: 'not started',
  statusNote: '',
  history: [],
  origin: null,
  accepted: true,
  ...changes,
})
const priority = { id: 'p', kind: 'theme', stageId: null, name: 'Homes' } as const
const settled: Told = {
  actions: [action({})],
  votes: [],
  stages: [],
  priorities: [priority],
  details: {
    title: 'Day',
    date: '',
    place: '',
    purpose: '',
    nextMeeting: '4 March',
    nextMeetingAt: '',
    privacyNotice: '',
    rehearsal: false,
    attribution: '',
    sectorLabels: { statutory: '', voluntary: '', community: '', business: '', other: '' },
    counting: { minimumGroup: 5, residentsTogether: false },
  },
}

it('has nothing to say once everything is settled', () => {
  expect(stillOpen(settled)).toEqual([])
})

it('counts each thing that is open once', () => {
  expect(
    stillOpen({
      ...settled,
      actions: [
        action({ leadId: null, accepted: false, priorityId: null }),
        action({ accepted: false, due: '' }),
        action({ accepted: false }),
      ],
      priorities: [priority, { ...priority, id: 'q' }],
      details: { ...settled.details, nextMeeting: '' },
    }),
  ).toEqual([
    '1 priority has no action yet.',
    '1 action has no lead organisation.',
    '2 actions are not accepted by the lead yet.',
    '1 action has no date.',
    'No next meeting is agreed.',
  ])
})

it('keeps every action under its priority, and those without one last', () => {
  const actions = [action({ id: '1', priorityId: null }), action({ id: '2' }), action({ id: '3', priorityId: 'gone' })]
  expect(
    byPriority([priority], actions).map((group) => [group.priority?.name ?? null, group.actions.map(({ id }) => id)]),
  ).toEqual([
    ['Homes', ['2']],
    [null, ['1', '3']],
  ])
  expect(byPriority([priority], [])).toEqual([{ priority, actions: [] }])
})
