import { applyRecord, emptyHistory } from '@core/history/history'
import { brokenInvariants } from '@core/invariants'
import { planOf } from '@core/plan-of'
import { attendeeViewer } from '@core/views/attendee-view'
import { personalView } from '@core/views/personal-view'
import { readRecord } from '@protocol/read-record'
import { expect, test } from 'vitest'

/** Records word for word as version 0.1 wrote them: none of what later versions ask is in them. */
const written = [
  '{"commandId":"c1","at":1,"actor":{"role":"facilitator"},"events":[{"type":"workshopCreated","details":{"title":"Our town","date":"","place":"","purpose":"","rehearsal":true,"attribution":""}},{"type":"stageAdded","stage":{"title":"Gather","prompt":"","minutes":10,"activity":{"kind":"gather","cardKind":"idea","tags":["work"]},"id":"1-0"},"position":0},{"type":"stageAdded","stage":{"title":"Vote","prompt":"","minutes":15,"activity":{"kind":"vote","method":{"type":"dots","dots":3,"stacking":false},"optionsFrom":"cards","choose":1},"id":"1-1"},"position":1},{"type":"organisationsAdded","organisations":[{"id":"1-2","name":"Council","sector":"statutory"}]}]}',
  '{"commandId":"c2","at":2,"actor":{"role":"door"},"events":[{"type":"participantsAdded","participants":[{"id":"2-0","name":"","organisationId":"1-2","enteredFor":false}]},{"type":"deviceAdmitted","device":{"id":"d1","participantId":"2-0"}}]}',
  '{"commandId":"c3","at":3,"actor":{"role":"facilitator"},"events":[{"type":"stageEntered","stageId":"1-0","at":3}]}',
  '{"commandId":"c4","at":4,"actor":{"role":"attendee","participantId":"2-0"},"events":[{"type":"cardAdded","card":{"id":"4-0","number":1,"text":"Jobs","kind":"idea","tag":"work","stageId":"1-0","participantId":"2-0","enteredBy":"attendee","hidden":false,"themeId":null}}]}',
  '{"commandId":"c5","at":5,"actor":{"role":"facilitator"},"events":[{"type":"voteOpened","stageId":"1-1","method":{"type":"dots","dots":3,"stacking":false},"options":[{"id":"4-0","kind":"card"}]}]}',
  '{"commandId":"c6","at":6,"actor":{"role":"attendee","participantId":"2-0"},"events":[{"type":"ballotCast","stageId":"1-1","ballot":{"id":"2-0","choice":{"type":"dots","dots":[{"optionId":"4-0","count":1}]},"enteredBy":"attendee"}}]}',
  '{"commandId":"c7","at":7,"actor":{"role":"attendee","participantId":"2-0"},"events":[{"type":"commitmentMade","commitment":{"id":"7-0","text":"Listen","participantId":"2-0"}}]}',
  '{"commandId":"c8","at":8,"actor":{"role":"facilitator"},"events":[{"type":"voteClosed","stageId":"1-1"}]}',
  '{"commandId":"c9","at":9,"actor":{"role":"facilitator"},"undoes":"c8"}',
]

test('a journal of version 0.1 opens: what it does not say is as it was understood then', () => {
  const records = written.map((line) => readRecord(JSON.parse(line)))
  const { workshop } = records.reduce(applyRecord, emptyHistory)
  expect(brokenInvariants(workshop)).toEqual([])
  expect(workshop.agenda).toMatchObject({ startedAt: 3, currentStageId: '1-0' })
  expect(workshop.agenda.stages.map(({ part }) => part)).toEqual([0, 0])
  expect(workshop.commitments).toEqual([
    {
      id: '7-0',
      text: 'Listen',
      participantId: '2-0',
      organisationId: null,
      readiness: 'ready',
      private: false,
      contact: '',
    },
  ])
  expect(personalView('2-0', workshop)).toMatchObject({
    ballots: [{ stageId: '1-1', concerns: [] }],
    access: { language: null, accessNeeds: '' },
    responses: [],
  })
  expect(attendeeViewer()(workshop).commitments).toEqual([{ id: '7-0', text: 'Listen', organisationId: null }])
  expect(planOf(workshop).nextMeetingAt).toBe('')
  expect(planOf(workshop).commitments).toEqual([{ text: 'Listen', organisation: null }])
})

test('a status of before updates were kept is the first that was said of its action', () => {
  const lines = [
    '{"commandId":"c1","at":1,"actor":{"role":"facilitator"},"events":[{"type":"workshopCreated","details":{"title":"Our town","date":"2026-03-01","place":"","purpose":"","rehearsal":true,"attribution":""}}]}',
    '{"commandId":"c2","at":2,"actor":{"role":"facilitator"},"events":[{"type":"actionAdded","action":{"id":"2-0","text":"Ring","priorityId":null,"leadId":null,"supporterIds":[],"person":"","due":"","measure":"","status":"not started","statusNote":"","accepted":false}}]}',
    '{"commandId":"c3","at":3,"actor":{"role":"facilitator"},"events":[{"type":"actionStatusSet","actionId":"2-0","status":"stopped","note":"No money"}]}',
  ]
  const { workshop } = lines.map((line) => readRecord(JSON.parse(line))).reduce(applyRecord, emptyHistory)
  expect(brokenInvariants(workshop)).toEqual([])
  const { origin, history } = workshop.actions[0] ?? {}
  expect([workshop.since, origin]).toEqual([null, null])
  const words = { status: 'stopped', changed: 'No money', learned: '', evidence: '' }
  expect(history).toEqual([{ ...words, at: null, by: null, meeting: null }])
  expect(planOf(workshop).actions[0]?.history).toEqual([{ ...words, date: '2026-03-01', meeting: 'Our town' }])
})
