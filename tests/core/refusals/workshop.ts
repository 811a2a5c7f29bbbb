import { attendee, facilitator, noteTaker } from '../given'
import { conversation } from '../examples/details'
import {
  acting,
  action,
  agenda,
  cards,
  closed,
  created,
  note,
  openVote,
  people,
  revealedVote,
  room,
  stage,
} from '../room'
import type { CodesOf, Refusals } from './refused'

const blank = { title: 'Our town', date: '', place: '', purpose: '', rehearsal: false, attribution: '' }
const importing = (changes: Partial<typeof conversation>) =>
  ({ type: 'importConsultation', consultation: { ...conversation, ...changes } }) as const
const [first, second] = [conversation.statements[0], conversation.statements[1]]
const themePriorities = [
  { id: 'homes', kind: 'theme', stageId: 'vote' },
  { id: 'health', kind: 'theme', stageId: 'vote' },
] as const
const statements = first === undefined || second === undefined ? [] : [first, second]

export const workshopRefusals: Refusals<
  CodesOf<'text' | 'details' | 'counting' | 'close' | 'workshop' | 'role' | 'undo' | 'consultation'>
> = {
  'text.empty': [
    {
      given: room,
      when: { type: 'describeWorkshop', changes: { title: ' \n\t ' } },
      refusal: { code: 'text.empty' },
    },
    {
      given: [],
      when: { type: 'createWorkshop', details: { ...blank, title: '' }, stages: [], organisations: [] },
      refusal: { code: 'text.empty' },
    },
    {
      given: [created],
      when: importing({ statements: [{ key: '1', text: ' ', authorKey: null, hidden: false }] }),
      refusal: { code: 'text.empty' },
    },
  ],
  'text.too-long': [
    {
      given: room,
      when: { type: 'labelSector', sector: 'other', label: ` ${'x'.repeat(121)} ` },
      refusal: { code: 'text.too-long', length: 121, allowed: 120 },
    },
  ],
  'details.not-a-date': [
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-01',
    '1900-02-29',
    ' 2026-01-01',
    'soon',
  ].map((date) => ({
    given: room,
    when: { type: 'describeWorkshop', changes: { date } } as const,
    refusal: { code: 'details.not-a-date', date } as const,
  })),
  'details.not-a-time': [
    '2026-02-29',
    '2026-02-28T24:00',
    '2026-02-28T9:30',
    '2026-02-28T09:60',
    '2026-02-28T09:30:00',
    '2026-02-28T09:30T09:30',
    '2026-02-28T',
    'T09:30',
    'in May',
  ].map((at) => ({
    given: room,
    when: { type: 'describeWorkshop', changes: { nextMeetingAt: at } } as const,
    refusal: { code: 'details.not-a-time', at } as const,
  })),
  'counting.group-too-small': [
    {
      given: room,
      when: { type: 'setCounting', counting: { minimumGroup: 2, residentsTogether: false } },
      refusal: { code: 'counting.group-too-small', minimum: 2, least: 3 },
    },
    {
      given: room,
      when: { type: 'setCounting', counting: { minimumGroup: 4.5, residentsTogether: false } },
      refusal: { code: 'counting.group-too-small', minimum: 4.5, least: 3 },
    },
  ],
  'counting.revealed': [
    {
      given: revealedVote,
      when: { type: 'setCounting', counting: { minimumGroup: 3, residentsTogether: false } },
      refusal: { code: 'counting.revealed', stageId: 'vote' },
    },
  ],
  'close.vote-open': [
    { given: openVote, when: { type: 'closeWorkshop' }, refusal: { code: 'close.vote-open', stageId: 'vote' } },
  ],
  'workshop.closed': [
    { given: closed, when: { type: 'closeWorkshop' }, refusal: { code: 'workshop.closed' } },
    {
      given: closed,
      when: { type: 'addNote', kind: 'note', text: 'Late', priorityId: null },
      refusal: { code: 'workshop.closed' },
    },
  ],
  'workshop.not-closed': [{ given: room, when: { type: 'reopenWorkshop' }, refusal: { code: 'workshop.not-closed' } }],
  'workshop.exists': [
    {
      given: [created],
      when: { type: 'createWorkshop', details: blank, stages: [], organisations: [] },
      refusal: { code: 'workshop.exists' },
    },
    {
      given: [stage('early', { kind: 'break' })],
      when: { type: 'createWorkshop', details: blank, stages: [], organisations: [] },
      refusal: { code: 'workshop.exists' },
    },
  ],
  'role.not-allowed': [
    {
      given: room,
      when: { type: 'startTimer' },
      by: noteTaker,
      refusal: { code: 'role.not-allowed', command: 'startTimer' },
    },
    {
      given: closed,
      when: { type: 'reopenWorkshop' },
      by: attendee('ann'),
      refusal: { code: 'role.not-allowed', command: 'reopenWorkshop' },
    },
  ],
  'undo.nothing': [
    { given: room, when: { type: 'undo' }, refusal: { code: 'undo.nothing' } },
    { given: [], when: { type: 'undo' }, refusal: { code: 'undo.nothing' } },
    { given: acting, when: { type: 'undo' }, by: attendee('ann'), refusal: { code: 'undo.nothing' } },
  ],
  'undo.built-upon': [
    {
      given: acting,
      since: [
        { events: [{ type: 'noteAdded', note: note('idea') }], by: noteTaker },
        { events: [{ type: 'noteEdited', noteId: 'idea', text: 'Better' }], by: facilitator },
        { events: [{ type: 'noteRemoved', noteId: 'idea' }], by: facilitator },
      ],
      when: { type: 'undo' },
      by: noteTaker,
      refusal: { code: 'undo.built-upon', command: 'noteEdited' },
    },
    {
      given: acting,
      since: [
        { events: [{ type: 'prioritiesChosen', priorities: themePriorities }], by: facilitator },
        { events: [{ type: 'noteAdded', note: note('other') }], by: noteTaker },
        { events: [{ type: 'noteAdded', note: note('under', { priorityId: 'health' }) }], by: noteTaker },
        { events: [{ type: 'actionAdded', action: action('late') }], by: noteTaker },
      ],
      when: { type: 'undo' },
      refusal: { code: 'undo.built-upon', command: 'noteAdded' },
    },
  ],
  'consultation.not-empty': [
    {
      given: [...agenda, ...people, ...cards],
      when: importing({}),
      refusal: { code: 'consultation.not-empty', cards: 4 },
    },
  ],
  'consultation.no-statements': [
    {
      given: [created],
      when: importing({ statements: [], ballots: [] }),
      refusal: { code: 'consultation.no-statements' },
    },
    {
      given: [created],
      when: importing({ statements: statements.map((statement) => ({ ...statement, hidden: true })), ballots: [] }),
      refusal: { code: 'consultation.no-statements' },
    },
  ],
  'consultation.voter-twice': [
    {
      given: [created],
      when: importing({ ballots: [...conversation.ballots, { voterKey: 'v1', answers: [] }] }),
      refusal: { code: 'consultation.voter-twice', key: 'v1' },
    },
  ],
  'consultation.unknown-statement': [
    {
      given: [created],
      when: importing({ ballots: [{ voterKey: 'v1', answers: [{ key: '99', answer: 'agree' }] }] }),
      refusal: { code: 'consultation.unknown-statement', key: '99' },
    },
    // An answer to a statement that was moderated out.
    {
      given: [created],
      when: importing({ ballots: [{ voterKey: 'v1', answers: [{ key: '12', answer: 'agree' }] }] }),
      refusal: { code: 'consultation.unknown-statement', key: '12' },
    },
  ],
  'consultation.statement-twice': [
    {
      given: [created],
      when: importing({ statements: [...statements, ...statements] }),
      refusal: { code: 'consultation.statement-twice', key: '10' },
    },
  ],
}
