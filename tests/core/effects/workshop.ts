import type { Event, Workshop } from '@core/workshop'
import { now } from '../given'
import { agenda, closed, room } from '../room'
import type { Effects } from './effect'

const minuteMs = 60_000
const entered: Event = { type: 'stageEntered', stageId: 'gather', at: now }
const running: Event = { type: 'timerStarted', endsAt: now + 10 * minuteMs }
const timer = ({ agenda: { timer: current } }: Workshop) => current
const stageIds = (workshop: Workshop) => workshop.agenda.stages.map(({ id }) => id)
const stageOf = (id: string) => (workshop: Workshop) => workshop.agenda.stages.find((stage) => stage.id === id)
const heardIn = (workshop: Workshop) => stageOf('round')(workshop)?.heard
const heard = (organisationId: string): Event => ({
  type: 'organisationHeard',
  stageId: 'round',
  organisationId,
  heard: true,
})

export const workshopEffects = {
  workshopCreated: [
    {
      given: [],
      when: {
        type: 'workshopCreated',
        details: { title: 'A', date: '', place: 'B', purpose: '', rehearsal: true, attribution: 'C' },
      },
      see: ({ details }) => [details.title, details.place, details.rehearsal, details.attribution, details.counting],
      then: ['A', 'B', true, 'C', { minimumGroup: 5, residentsTogether: false }],
    },
  ],
  consultationImported: [
    {
      given: room,
      when: { type: 'consultationImported', topic: 'Parks', attribution: 'CC BY' },
      see: ({ details }) => [details.title, details.attribution],
      then: ['Our town', 'CC BY'],
    },
  ],
  workshopDescribed: [
    {
      given: room,
      when: { type: 'workshopDescribed', changes: { nextMeeting: 'In May', nextMeetingAt: '2026-05-15' } },
      see: ({ details }) => [details.title, details.nextMeeting, details.nextMeetingAt],
      then: ['Our town', 'In May', '2026-05-15'],
    },
  ],
  sectorLabelled: [
    {
      given: room,
      when: { type: 'sectorLabelled', sector: 'other', label: 'Faith groups' },
      see: ({ details }) => [details.sectorLabels.other, details.sectorLabels.business],
      then: ['Faith groups', 'Business'],
    },
  ],
  countingSet: [
    {
      given: room,
      when: { type: 'countingSet', counting: { minimumGroup: 4, residentsTogether: true } },
      see: ({ details }) => details.counting,
      then: { minimumGroup: 4, residentsTogether: true },
    },
  ],
  workshopClosed: [
    { given: room, when: { type: 'workshopClosed', at: now }, see: (workshop) => workshop.closed, then: true },
  ],
  workshopReopened: [
    { given: closed, when: { type: 'workshopReopened' }, see: (workshop) => workshop.closed, then: false },
  ],
  stageAdded: [
    {
      given: agenda.slice(0, 3),
      when: {
        type: 'stageAdded',
        position: 1,
        stage: { id: 'new', title: 'New', prompt: '', minutes: 1, activity: { kind: 'break' } },
      },
      see: (workshop) => [stageIds(workshop), stageOf('new')(workshop)?.cardsShown, stageOf('new')(workshop)?.heard],
      then: [['welcome', 'new', 'gather'], false, []],
    },
  ],
  stageChanged: [
    {
      given: [...room, entered],
      when: { type: 'stageChanged', stageId: 'gather', changes: { minutes: 20 } },
      see: (workshop) => [stageOf('gather')(workshop)?.minutes, stageOf('gather')(workshop)?.title, timer(workshop)],
      then: [20, 'Stage gather', { state: 'paused', remainingMs: 20 * minuteMs, durationMs: 20 * minuteMs }],
    },
    // A timer that was started keeps its time, and so does that of another stage.
    {
      given: [...room, entered, running],
      when: { type: 'stageChanged', stageId: 'gather', changes: { minutes: 20 } },
      see: timer,
      then: { state: 'running', endsAt: now + 10 * minuteMs, durationMs: 10 * minuteMs },
    },
    {
      given: [...room, entered],
      when: { type: 'stageChanged', stageId: 'act', changes: { minutes: 20 } },
      see: timer,
      then: { state: 'paused', remainingMs: 10 * minuteMs, durationMs: 10 * minuteMs },
    },
  ],
  stageRemoved: [
    {
      given: agenda.slice(0, 4),
      when: { type: 'stageRemoved', stageId: 'gather' },
      see: stageIds,
      then: ['welcome', 'round'],
    },
  ],
  stageMoved: [
    {
      given: agenda.slice(0, 5),
      when: { type: 'stageMoved', stageId: 'welcome', position: 2 },
      see: stageIds,
      then: ['gather', 'round', 'welcome', 'group'],
    },
    {
      given: agenda.slice(0, 4),
      when: { type: 'stageMoved', stageId: 'welcome', position: 99 },
      see: stageIds,
      then: ['gather', 'round', 'welcome'],
    },
  ],
  stageEntered: [
    {
      given: [...room, entered, running],
      when: { type: 'stageEntered', stageId: 'act', at: now + 5 },
      see: ({ agenda: { currentStageId, enteredAt, timer: current } }) => [currentStageId, enteredAt, current],
      then: ['act', now + 5, { state: 'paused', remainingMs: 10 * minuteMs, durationMs: 10 * minuteMs }],
    },
  ],
  timerStarted: [
    {
      given: [...room, entered],
      when: running,
      see: timer,
      then: { state: 'running', endsAt: now + 10 * minuteMs, durationMs: 10 * minuteMs },
    },
  ],
  timerPaused: [
    {
      given: [...room, entered, running],
      when: { type: 'timerPaused', remainingMs: -5 },
      see: timer,
      then: { state: 'paused', remainingMs: -5, durationMs: 10 * minuteMs },
    },
  ],
  timerExtended: [
    {
      given: [...room, entered, running],
      when: { type: 'timerExtended', byMs: minuteMs },
      see: timer,
      then: { state: 'running', endsAt: now + 11 * minuteMs, durationMs: 11 * minuteMs },
    },
    {
      given: [...room, entered],
      when: { type: 'timerExtended', byMs: -20 * minuteMs },
      see: timer,
      then: { state: 'paused', remainingMs: -10 * minuteMs, durationMs: 0 },
    },
  ],
  cardsShown: [
    {
      given: room,
      when: { type: 'cardsShown', stageId: 'gather', shown: true },
      see: (workshop) => [stageOf('gather')(workshop)?.cardsShown, stageOf('round')(workshop)?.cardsShown],
      then: [true, false],
    },
  ],
  organisationHeard: [
    { given: room, when: heard('shop'), see: heardIn, then: ['shop'] },
    { given: [...room, heard('shop')], when: heard('shop'), see: heardIn, then: ['shop'] },
    {
      given: [...room, heard('shop'), heard('council')],
      when: { type: 'organisationHeard', stageId: 'round', organisationId: 'shop', heard: false },
      see: heardIn,
      then: ['council'],
    },
  ],
} satisfies Partial<Effects<Event['type']>>
