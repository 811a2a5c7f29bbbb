import type { Action, ActionSaid, Carried, NewAction } from '@core/actions/actions'
import type { StageActivity } from '@core/agenda/agenda'
import type { Card } from '@core/cards/cards'
import type { Note } from '@core/notes/notes'
import type { Choice, VoteOption } from '@core/voting/voting'
import type { Event } from '@core/workshop'
import { now } from './given'

/** A small room with readable ids: what most tests are given. */
export const created: Extract<Event, { type: 'workshopCreated' }> = {
  type: 'workshopCreated',
  details: { title: 'Our town', date: '2026-03-01', place: 'Hall', purpose: '', rehearsal: true, attribution: '' },
}

export function stage(id: string, activity: StageActivity, minutes = 10): Event {
  return { type: 'stageAdded', position: 99, stage: { id, title: `Stage ${id}`, prompt: '', minutes, activity } }
}

export const dotsVote: StageActivity = {
  kind: 'vote',
  method: { type: 'dots', dots: 3, stacking: false },
  optionsFrom: 'themes',
  choose: 2,
}

export const agreementVote: StageActivity = {
  kind: 'vote',
  method: { type: 'agreement' },
  optionsFrom: 'cards',
  choose: 2,
}

export function card(id: string, number: number, changes: Partial<Card> = {}): Card {
  return {
    id,
    number,
    text: `Words of ${id}`,
    kind: 'idea',
    tag: '',
    stageId: 'gather',
    participantId: null,
    enteredBy: 'facilitator',
    hidden: false,
    themeId: null,
    ...changes,
  }
}

export const agenda: readonly Event[] = [
  created,
  stage('welcome', { kind: 'welcome' }),
  stage('gather', { kind: 'gather', cardKind: 'idea', tags: ['work', 'health'] }),
  stage('round', { kind: 'round', cardKind: 'need' }),
  stage('group', { kind: 'group', suggestedThemes: ['Homes'] }),
  stage('vote', dotsVote),
  stage('answers', agreementVote),
  stage('act', { kind: 'act' }),
]

export const people: readonly Event[] = [
  {
    type: 'organisationsAdded',
    organisations: [
      { id: 'council', name: 'Council', sector: 'statutory' },
      { id: 'charity', name: 'Charity', sector: 'voluntary' },
      { id: 'shop', name: 'Shop', sector: 'business' },
    ],
  },
  {
    type: 'participantsAdded',
    participants: [
      { id: 'ann', name: 'Ann', organisationId: 'council', enteredFor: true },
      { id: 'bob', name: 'Bob', organisationId: 'charity', enteredFor: true },
      { id: 'cara', name: '', organisationId: null, enteredFor: true },
      { id: 'dev', name: '', organisationId: null, enteredFor: true },
    ],
  },
]

export const cards: readonly Event[] = [
  { type: 'cardAdded', card: card('jobs', 1, { participantId: 'ann', tag: 'work', enteredBy: 'attendee' }) },
  { type: 'cardAdded', card: card('parks', 2, { participantId: 'bob' }) },
  { type: 'cardAdded', card: card('buses', 3) },
  { type: 'cardAdded', card: card('rude', 4, { hidden: true }) },
]

export const themes: readonly Event[] = [
  { type: 'themeCreated', theme: { id: 'homes', name: 'Homes' } },
  { type: 'cardsFiled', cardIds: ['jobs', 'parks'], themeId: 'homes' },
  { type: 'themeCreated', theme: { id: 'travel', name: 'Travel' } },
  { type: 'themeCreated', theme: { id: 'health', name: 'Health' } },
]

export const room: readonly Event[] = [...agenda, ...people, ...cards, ...themes]

export const themeOptions: readonly VoteOption[] = ['homes', 'travel', 'health'].map((id) => ({ id, kind: 'theme' }))
export const cardOptions: readonly VoteOption[] = ['jobs', 'parks', 'buses'].map((id) => ({ id, kind: 'card' }))

export function dots(...optionIds: readonly string[]): Choice {
  return { type: 'dots', dots: optionIds.map((optionId) => ({ optionId, count: 1 })) }
}

export function ballot(stageId: string, id: string, choice: Choice): Event {
  return { type: 'ballotCast', stageId, ballot: { id, choice, enteredBy: 'facilitator' } }
}

export const openVote: readonly Event[] = [
  ...room,
  {
    type: 'voteOpened',
    stageId: 'vote',
    method: { type: 'dots', dots: 3, stacking: false },
    options: themeOptions,
  },
]

/** Homes has three votes; Travel and Health are tied with one. */
export const votedOn: readonly Event[] = [
  ...openVote,
  ballot('vote', 'ann', dots('homes', 'travel')),
  ballot('vote', 'bob', dots('homes', 'health')),
  ballot('vote', 'cara', dots('homes')),
]

export const closedVote: readonly Event[] = [...votedOn, { type: 'voteClosed', stageId: 'vote' }]
export const revealedVote: readonly Event[] = [...closedVote, { type: 'voteRevealed', stageId: 'vote' }]

export const openAnswers: readonly Event[] = [
  ...room,
  { type: 'voteOpened', stageId: 'answers', method: { type: 'agreement' }, options: cardOptions },
]

export function action(id: string, changes: Partial<NewAction> = {}): NewAction {
  return {
    id,
    text: `Do ${id}`,
    priorityId: null,
    leadId: 'council',
    supporterIds: ['charity'],
    person: 'Ann',
    due: '2026-06-01',
    measure: 'It is done',
    status: 'not started',
    statusNote: '',
    accepted: false,
    ...changes,
  }
}

export function note(id: string, changes: Partial<Note> = {}): Note {
  return { id, kind: 'note', text: `About ${id}`, priorityId: null, at: now, ...changes }
}

export const acting: readonly Event[] = [
  ...revealedVote,
  { type: 'prioritiesChosen', priorities: [{ id: 'homes', kind: 'theme', stageId: 'vote' }] },
  { type: 'actionAdded', action: action('survey', { priorityId: 'homes' }) },
  { type: 'actionAdded', action: action('timetable', { leadId: null, supporterIds: [] }) },
  { type: 'noteAdded', note: note('remark', { priorityId: 'homes' }) },
]

export const closed: readonly Event[] = [...acting, { type: 'workshopClosed', at: now }]

/** An action as it stands, with nothing said of it yet. */
export function standing(id: string, changes: Partial<Action> = {}): Action {
  return { ...action(id), history: [], origin: null, ...changes }
}

export function said(changes: Partial<ActionSaid> = {}): ActionSaid {
  return {
    ...{ status: 'on track', changed: 'It began', learned: '', evidence: '', at: now },
    by: { role: 'facilitator', organisation: '' },
    ...changes,
  }
}

const spring = { title: 'Our town', date: '2026-03-01' }
export const since: Carried['since'] = { workshopId: 'spring', ...spring }

/** An action that was agreed in spring. */
export function returned(id: string, changes: Partial<Action> = {}): Action {
  const place = { workshopId: 'spring', actionId: `spring-${id}` }
  return standing(id, { origin: { first: place, before: place, from: spring, priority: 'Homes' }, ...changes })
}

/** A meeting in summer, in the stage that looks at what was agreed in spring: one action is overdue, one has no lead. */
export const returning: readonly Event[] = [
  { ...created, details: { ...created.details, title: 'Our town again', date: '2026-07-01' } },
  stage('back', { kind: 'return' }),
  stage('next', { kind: 'act' }),
  ...people,
  {
    type: 'actionsCarried',
    since,
    actions: [
      returned('garden', {
        status: 'done',
        statusNote: 'It began',
        history: [{ ...said({ status: 'done' }), meeting: spring }],
      }),
      returned('bus', { leadId: 'charity', supporterIds: [], due: '2026-09-01' }),
      returned('hall', { leadId: null, supporterIds: ['charity'], due: '2026-08-01' }),
      returned('survey'),
    ],
  },
  { type: 'stageEntered', stageId: 'back', at: now },
]
