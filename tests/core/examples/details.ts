import type { Consultation, ImportConsultation } from '@core/consultation/consultation'
import type { DetailsCommand } from '@core/details/details'
import type { CreateWorkshop, Event } from '@core/workshop'
import { now } from '../given'
import { acting, card, closed, created, room } from '../room'
import type { Examples } from './example'

export const detailsExamples: Examples<DetailsCommand> = {
  describeWorkshop: [
    {
      given: room,
      when: { type: 'describeWorkshop', changes: { title: ' Their town ', date: '2024-02-29', nextMeeting: '' } },
      then: [{ type: 'workshopDescribed', changes: { title: 'Their town', date: '2024-02-29', nextMeeting: '' } }],
    },
    {
      given: room,
      when: { type: 'describeWorkshop', changes: { privacyNotice: ' We keep it\nfor a year. ' } },
      then: [{ type: 'workshopDescribed', changes: { privacyNotice: 'We keep it\nfor a year.' } }],
    },
    ...['2026-05-15T09:30', '2026-05-15', ''].map((nextMeetingAt) => ({
      given: room,
      when: { type: 'describeWorkshop', changes: { nextMeetingAt } } as const,
      then: [{ type: 'workshopDescribed', changes: { nextMeetingAt } }] as const,
    })),
    {
      given: room,
      when: { type: 'describeWorkshop', changes: { date: '' } },
      then: [{ type: 'workshopDescribed', changes: { date: '' } }],
    },
  ],
  labelSector: [
    {
      given: room,
      when: { type: 'labelSector', sector: 'other', label: ' Faith groups ' },
      then: [{ type: 'sectorLabelled', sector: 'other', label: 'Faith groups' }],
    },
  ],
  setCounting: [
    {
      given: room,
      when: { type: 'setCounting', counting: { minimumGroup: 3, residentsTogether: true } },
      then: [{ type: 'countingSet', counting: { minimumGroup: 3, residentsTogether: true } }],
    },
  ],
  closeWorkshop: [{ given: acting, when: { type: 'closeWorkshop' }, then: [{ type: 'workshopClosed', at: now }] }],
  reopenWorkshop: [{ given: closed, when: { type: 'reopenWorkshop' }, then: [{ type: 'workshopReopened' }] }],
}

const details = {
  title: 'Our town',
  date: '',
  place: '',
  purpose: '',
  rehearsal: false,
  attribution: '',
} as const
const welcome = { title: 'Welcome', prompt: '', minutes: 5, activity: { kind: 'welcome' } } as const

export const creationExamples: Examples<CreateWorkshop> = {
  createWorkshop: [
    {
      given: [],
      when: {
        type: 'createWorkshop',
        details: { ...details, title: ' Our town ' },
        stages: [welcome],
        organisations: [{ name: ' Library ', sector: 'statutory' }],
      },
      then: [
        { type: 'workshopCreated', details },
        { type: 'stageAdded', stage: { ...welcome, id: 'new-1' }, position: 0 },
        { type: 'organisationsAdded', organisations: [{ id: 'new-2', name: 'Library', sector: 'statutory' }] },
      ],
    },
    {
      given: [],
      when: { type: 'createWorkshop', details, stages: [], organisations: [] },
      then: [{ type: 'workshopCreated', details }],
    },
  ],
}

/** Two people, one of whom wrote the first statement; the last statement was moderated out. */
export const conversation: Consultation = {
  topic: 'Parks',
  attribution: 'CC BY 4.0, the town',
  statements: [
    { key: '10', text: ' More benches ', authorKey: 'v1', hidden: false },
    { key: '11', text: 'Fewer cars', authorKey: 'gone', hidden: false },
    { key: '12', text: 'Rude', authorKey: null, hidden: true },
  ],
  ballots: [
    {
      voterKey: 'v1',
      answers: [
        { key: '10', answer: 'agree' },
        { key: '11', answer: 'pass' },
      ],
    },
    { voterKey: 'v2', answers: [] },
  ],
}

const agreementVote = { kind: 'vote', method: { type: 'agreement' }, optionsFrom: 'cards', choose: 3 } as const
const imported = { participantId: null, enteredBy: 'import', stageId: 'new-1' } as const

export const importedConversation: readonly Event[] = [
  { type: 'consultationImported', topic: 'Parks', attribution: 'CC BY 4.0, the town' },
  {
    type: 'stageAdded',
    position: 0,
    stage: {
      id: 'new-1',
      title: 'What people said online',
      prompt: 'Parks',
      minutes: 15,
      activity: { kind: 'gather', cardKind: 'idea', tags: [] },
    },
  },
  {
    type: 'stageAdded',
    position: 1,
    stage: { id: 'new-2', title: 'How people voted online', prompt: 'Parks', minutes: 20, activity: agreementVote },
  },
  {
    type: 'stageAdded',
    position: 2,
    stage: {
      id: 'new-3',
      title: 'Act',
      prompt: 'What will we do, who leads, and by when?',
      minutes: 40,
      activity: { kind: 'act' },
    },
  },
  {
    type: 'stageAdded',
    position: 3,
    stage: {
      id: 'new-4',
      title: 'Read back',
      prompt: 'Can you say yes to this? When do we meet again?',
      minutes: 15,
      activity: { kind: 'read-back' },
    },
  },
  {
    type: 'participantsAdded',
    participants: [
      { id: 'new-5', name: '', organisationId: null, enteredFor: false, online: true },
      { id: 'new-6', name: '', organisationId: null, enteredFor: false, online: true },
    ],
  },
  { type: 'cardAdded', card: card('new-7', 1, { ...imported, text: 'More benches', participantId: 'new-5' }) },
  { type: 'cardAdded', card: card('new-8', 2, { ...imported, text: 'Fewer cars' }) },
  { type: 'cardAdded', card: card('new-9', 3, { ...imported, text: 'Rude', hidden: true }) },
  {
    type: 'voteOpened',
    stageId: 'new-2',
    method: { type: 'agreement' },
    options: [
      { id: 'new-7', kind: 'card' },
      { id: 'new-8', kind: 'card' },
    ],
  },
  {
    type: 'ballotCast',
    stageId: 'new-2',
    ballot: {
      id: 'new-5',
      choice: {
        type: 'agreement',
        answers: [
          { optionId: 'new-7', answer: 'agree' },
          { optionId: 'new-8', answer: 'pass' },
        ],
      },
      enteredBy: 'import',
    },
  },
  {
    type: 'ballotCast',
    stageId: 'new-2',
    ballot: { id: 'new-6', choice: { type: 'agreement', answers: [] }, enteredBy: 'import' },
  },
  { type: 'voteClosed', stageId: 'new-2' },
]

export const consultationExamples: Examples<ImportConsultation> = {
  importConsultation: [
    {
      given: [created],
      when: { type: 'importConsultation', consultation: conversation },
      then: importedConversation,
    },
  ],
}
