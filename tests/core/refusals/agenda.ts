import { limits } from '@core/limits'
import { now } from '../given'
import { conversation } from '../examples/details'
import { crafted, craftedAgenda } from '../crafted-room'
import { agenda, closedVote, openVote, room, stage } from '../room'
import type { CodesOf, Refusals } from './refused'

const blank = { title: 'Our town', date: '', place: '', purpose: '', rehearsal: false, attribution: '' }
const plan = { title: 'Break', prompt: '', minutes: 5, activity: { kind: 'break' } } as const
const group = (labels: number) => ({ kind: 'group', suggestedThemes: Array.from({ length: labels }, String) }) as const
const dots = (count: number) =>
  ({ kind: 'vote', method: { type: 'dots', dots: count, stacking: false }, optionsFrom: 'themes', choose: 1 }) as const
const fullAgenda = Array.from({ length: limits.stages - 7 }, (_, index) => stage(`more-${index}`, { kind: 'break' }))
const importing = (changes: Partial<typeof conversation>) =>
  ({ type: 'importConsultation', consultation: { ...conversation, ...changes } }) as const

export const agendaRefusals: Refusals<CodesOf<'agenda'>> = {
  'agenda.unknown-stage': [
    {
      given: room,
      when: { type: 'enterStage', stageId: 'nowhere' },
      refusal: { code: 'agenda.unknown-stage', stageId: 'nowhere' },
    },
    {
      given: room,
      when: { type: 'openVote', stageId: 'nowhere' },
      refusal: { code: 'agenda.unknown-stage', stageId: 'nowhere' },
    },
    {
      given: room,
      when: { type: 'addCard', stageId: 'nowhere', text: 'Words', kind: 'idea', tag: '', participantId: null },
      refusal: { code: 'agenda.unknown-stage', stageId: 'nowhere' },
    },
    {
      given: room,
      when: { type: 'choosePriorities', stageId: 'nowhere', options: [], reason: '' },
      refusal: { code: 'agenda.unknown-stage', stageId: 'nowhere' },
    },
  ],
  'agenda.too-many-stages': [
    {
      given: [...agenda, ...fullAgenda],
      when: { type: 'addStage', stage: plan, position: 0 },
      refusal: { code: 'agenda.too-many-stages', allowed: 40 },
    },
    {
      given: [...agenda, ...fullAgenda.slice(1)],
      when: importing({}),
      refusal: { code: 'agenda.too-many-stages', allowed: 40 },
    },
    {
      given: [],
      when: {
        type: 'createWorkshop',
        details: blank,
        stages: Array.from({ length: 41 }, () => plan),
        organisations: [],
      },
      refusal: { code: 'agenda.too-many-stages', allowed: 40 },
    },
  ],
  'agenda.minutes-out-of-range': [
    ...([-1, 481, 2.5] as const).map((minutes) => ({
      given: room,
      when: { type: 'changeStage', stageId: 'act', changes: { minutes } } as const,
      refusal: { code: 'agenda.minutes-out-of-range', minutes, least: 0, most: 480 } as const,
    })),
    {
      given: [...room, { type: 'stageEntered', stageId: 'act', at: now }],
      when: { type: 'extendTimer', byMs: Number.MAX_SAFE_INTEGER },
      refusal: {
        code: 'agenda.minutes-out-of-range',
        minutes: Number.MAX_SAFE_INTEGER / 60_000,
        least: -480,
        most: 480,
      },
    },
  ],
  'agenda.stage-in-use': [
    {
      given: room,
      when: { type: 'removeStage', stageId: 'gather' },
      refusal: { code: 'agenda.stage-in-use', cards: 4, ballots: 0, invitations: 0, responses: 0 },
    },
    // A vote that nobody has voted in stands on its stage as well.
    {
      given: openVote,
      when: { type: 'removeStage', stageId: 'vote' },
      refusal: { code: 'agenda.stage-in-use', cards: 0, ballots: 0, invitations: 0, responses: 0 },
    },
    {
      given: openVote,
      when: { type: 'changeStage', stageId: 'vote', changes: { activity: dots(5) } },
      refusal: { code: 'agenda.stage-in-use', cards: 0, ballots: 0, invitations: 0, responses: 0 },
    },
    {
      given: room,
      when: { type: 'changeStage', stageId: 'gather', changes: { activity: { kind: 'break' } } },
      refusal: { code: 'agenda.stage-in-use', cards: 4, ballots: 0, invitations: 0, responses: 0 },
    },
    {
      given: crafted,
      when: { type: 'removeStage', stageId: 'missing' },
      refusal: { code: 'agenda.stage-in-use', cards: 0, ballots: 0, invitations: 1, responses: 0 },
    },
    // What was said of the clauses would be said of the actions.
    {
      given: crafted,
      when: {
        type: 'changeStage',
        stageId: 'check',
        changes: { activity: { kind: 'check', of: 'actions', sectors: ['voluntary'] } },
      },
      refusal: { code: 'agenda.stage-in-use', cards: 0, ballots: 0, invitations: 0, responses: 1 },
    },
  ],
  'agenda.stage-is-current': [
    {
      given: [...room, { type: 'stageEntered', stageId: 'act', at: now }],
      when: { type: 'removeStage', stageId: 'act' },
      refusal: { code: 'agenda.stage-is-current', stageId: 'act' },
    },
  ],
  'agenda.not-started': [
    { given: room, when: { type: 'startTimer' }, refusal: { code: 'agenda.not-started' } },
    { given: room, when: { type: 'pauseTimer' }, refusal: { code: 'agenda.not-started' } },
    { given: room, when: { type: 'extendTimer', byMs: 1 }, refusal: { code: 'agenda.not-started' } },
  ],
  'agenda.too-many-tags': [
    {
      given: room,
      when: { type: 'addStage', stage: { ...plan, activity: group(21) }, position: 0 },
      refusal: { code: 'agenda.too-many-tags', tags: 21, allowed: 20 },
    },
  ],
  'agenda.not-a-round': [
    {
      given: room,
      when: { type: 'markHeard', stageId: 'gather', organisationId: 'council', heard: true },
      refusal: { code: 'agenda.not-a-round', stageId: 'gather' },
    },
  ],
  'agenda.too-many-stories': [
    {
      given: room,
      when: {
        type: 'addStage',
        stage: {
          ...plan,
          activity: {
            kind: 'stories',
            cardKind: 'insight',
            stories: Array.from({ length: 13 }, () => ({ title: 'Once', text: 'Words' })),
          },
        },
        position: 0,
      },
      refusal: { code: 'agenda.too-many-stories', stories: 13, allowed: 12 },
    },
  ],
  'agenda.no-such-part': [
    {
      given: craftedAgenda,
      when: { type: 'goToPart', stageId: 'stories', part: 2 },
      refusal: { code: 'agenda.no-such-part', stageId: 'stories', part: 2, parts: 2 },
    },
    {
      given: craftedAgenda,
      when: { type: 'goToPart', stageId: 'tables', part: -1 },
      refusal: { code: 'agenda.no-such-part', stageId: 'tables', part: -1, parts: 2 },
    },
    {
      given: craftedAgenda,
      when: { type: 'goToPart', stageId: 'act', part: 0 },
      refusal: { code: 'agenda.no-such-part', stageId: 'act', part: 0, parts: 0 },
    },
  ],
  'agenda.nothing-to-repeat': [
    {
      given: closedVote,
      when: { type: 'repeatStage', stageId: 'vote' },
      refusal: { code: 'agenda.nothing-to-repeat', stageId: 'vote' },
    },
    {
      given: room,
      when: { type: 'repeatStage', stageId: 'gather' },
      refusal: { code: 'agenda.nothing-to-repeat', stageId: 'gather' },
    },
  ],
  'agenda.rounds-out-of-range': [
    {
      given: room,
      when: {
        type: 'addStage',
        stage: { ...plan, activity: { kind: 'themed-rounds', cardKind: 'idea', themes: ['Homes'], rounds: 0 } },
        position: 0,
      },
      refusal: { code: 'agenda.rounds-out-of-range', rounds: 0, least: 1, most: 20 },
    },
  ],
}
