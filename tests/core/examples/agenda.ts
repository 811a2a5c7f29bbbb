import type { AgendaCommand } from '@core/agenda/agenda'
import { now } from '../given'
import { craftedAgenda } from '../crafted-room'
import { agenda, cards, dotsVote, people, revealedVote, room } from '../room'
import type { Examples } from './example'

const minuteMs = 60_000
const inGather = [...agenda, { type: 'stageEntered', stageId: 'gather', at: now }] as const
const running = [...inGather, { type: 'timerStarted', endsAt: now + 5 * minuteMs }] as const
const plan = { title: 'Break', prompt: 'Rest', minutes: 5, activity: { kind: 'break' } } as const

const again = { title: 'Stage vote', prompt: '', minutes: 10, activity: dotsVote } as const

export const agendaExamples: Examples<AgendaCommand> = {
  addStage: [
    {
      given: agenda,
      when: { type: 'addStage', stage: { ...plan, title: ' Break ', prompt: ' Rest ' }, position: 1 },
      then: [{ type: 'stageAdded', stage: { ...plan, id: 'new-1' }, position: 1 }],
    },
    {
      given: agenda,
      when: { type: 'addStage', stage: plan, position: 99 },
      then: [{ type: 'stageAdded', stage: { ...plan, id: 'new-1' }, position: 7 }],
    },
    {
      given: agenda,
      when: { type: 'addStage', stage: plan, position: -1 },
      then: [{ type: 'stageAdded', stage: { ...plan, id: 'new-1' }, position: 0 }],
    },
  ],
  changeStage: [
    {
      given: agenda,
      when: { type: 'changeStage', stageId: 'gather', changes: { title: ' Ideas ' } },
      then: [{ type: 'stageChanged', stageId: 'gather', changes: { title: 'Ideas' } }],
    },
    {
      given: [...agenda, ...people, ...cards],
      when: {
        type: 'changeStage',
        stageId: 'gather',
        changes: { activity: { kind: 'gather', cardKind: 'need', tags: [] } },
      },
      then: [
        {
          type: 'stageChanged',
          stageId: 'gather',
          changes: { activity: { kind: 'gather', cardKind: 'need', tags: [] } },
        },
      ],
    },
  ],
  removeStage: [
    { given: room, when: { type: 'removeStage', stageId: 'act' }, then: [{ type: 'stageRemoved', stageId: 'act' }] },
  ],
  moveStage: [
    {
      given: agenda,
      when: { type: 'moveStage', stageId: 'act', position: -3 },
      then: [{ type: 'stageMoved', stageId: 'act', position: 0 }],
    },
  ],
  enterStage: [
    {
      given: agenda,
      when: { type: 'enterStage', stageId: 'gather' },
      then: [{ type: 'stageEntered', stageId: 'gather', at: now }],
    },
    // Asked twice, as by a double click, it does not start the stage's time again.
    { given: running, when: { type: 'enterStage', stageId: 'gather' }, then: [] },
  ],
  startTimer: [
    {
      given: inGather,
      when: { type: 'startTimer' },
      then: [{ type: 'timerStarted', endsAt: now + 10 * minuteMs }],
    },
    { given: running, when: { type: 'startTimer' }, then: [] },
  ],
  pauseTimer: [
    { given: running, when: { type: 'pauseTimer' }, then: [{ type: 'timerPaused', remainingMs: 5 * minuteMs }] },
    { given: inGather, when: { type: 'pauseTimer' }, then: [] },
  ],
  extendTimer: [
    {
      given: running,
      when: { type: 'extendTimer', byMs: minuteMs },
      then: [{ type: 'timerExtended', byMs: minuteMs }],
    },
  ],
  showCards: [
    {
      given: room,
      when: { type: 'showCards', stageId: 'gather', shown: true },
      then: [{ type: 'cardsShown', stageId: 'gather', shown: true }],
    },
    { given: room, when: { type: 'showCards', stageId: 'gather', shown: false }, then: [] },
  ],
  markHeard: [
    {
      given: room,
      when: { type: 'markHeard', stageId: 'round', organisationId: 'council', heard: true },
      then: [{ type: 'organisationHeard', stageId: 'round', organisationId: 'council', heard: true }],
    },
    {
      given: room,
      when: { type: 'markHeard', stageId: 'round', organisationId: 'council', heard: false },
      then: [],
    },
  ],
  goToPart: [
    {
      given: craftedAgenda,
      when: { type: 'goToPart', stageId: 'stories', part: 1 },
      then: [{ type: 'partEntered', stageId: 'stories', part: 1 }],
    },
    { given: craftedAgenda, when: { type: 'goToPart', stageId: 'tables', part: 0 }, then: [] },
  ],
  repeatStage: [
    {
      given: revealedVote,
      when: { type: 'repeatStage', stageId: 'vote' },
      then: [
        { type: 'stageAdded', stage: { ...again, id: 'new-1', repeats: 'vote' }, position: 5 },
        { type: 'stageEntered', stageId: 'new-1', at: now },
      ],
    },
  ],
}
