import type { ActionDetails, ActionsCommand } from '@core/actions/actions'
import type { NotesCommand } from '@core/notes/notes'
import { attendee, facilitator, noteTaker, now } from '../given'
import { acting, action, closed, returning, room, said } from '../room'
import type { Examples } from './example'

const { id: _, status, statusNote, accepted, ...details } = action('survey')
const asked: ActionDetails = { ...details, text: ' Do survey ', person: ' Ann ', supporterIds: ['charity', 'charity'] }

const noteTakers = { role: 'note-taker', organisation: '' } as const
const onTrack = { status: 'on track', changed: 'It began', learned: '', evidence: '' } as const

export const actionsExamples: Examples<ActionsCommand> = {
  addAction: [
    {
      given: room,
      when: { type: 'addAction', action: asked },
      then: [{ type: 'actionAdded', action: { ...details, id: 'new-1', status, statusNote, accepted } }],
      by: noteTaker,
    },
  ],
  changeAction: [
    {
      given: acting,
      when: { type: 'changeAction', actionId: 'survey', changes: { due: '2026-07-01', measure: ' Done ' } },
      then: [{ type: 'actionChanged', actionId: 'survey', changes: { due: '2026-07-01', measure: 'Done' } }],
    },
    {
      given: [...acting, { type: 'actionAccepted', actionId: 'survey', accepted: true }],
      when: { type: 'changeAction', actionId: 'survey', changes: { leadId: 'shop' } },
      then: [
        { type: 'actionChanged', actionId: 'survey', changes: { leadId: 'shop' } },
        { type: 'actionAccepted', actionId: 'survey', accepted: false },
      ],
    },
  ],
  moveAction: [
    {
      given: acting,
      when: { type: 'moveAction', actionId: 'timetable', position: -1 },
      then: [{ type: 'actionMoved', actionId: 'timetable', position: 0 }],
    },
  ],
  removeAction: [
    {
      given: acting,
      when: { type: 'removeAction', actionId: 'survey' },
      then: [{ type: 'actionRemoved', actionId: 'survey' }],
    },
  ],
  acceptAction: [
    {
      given: acting,
      when: { type: 'acceptAction', actionId: 'survey', accepted: true },
      then: [{ type: 'actionAccepted', actionId: 'survey', accepted: true }],
    },
    { given: acting, when: { type: 'acceptAction', actionId: 'survey', accepted: false }, then: [] },
  ],
  setActionStatus: [
    {
      given: acting,
      when: { type: 'setActionStatus', actionId: 'survey', status: 'on track', note: ' ' },
      then: [{ type: 'actionUpdated', actionId: 'survey', said: said({ changed: '' }) }],
    },
    {
      given: closed,
      when: { type: 'setActionStatus', actionId: 'survey', status: 'stopped', note: ' No money ' },
      then: [{ type: 'actionUpdated', actionId: 'survey', said: said({ status: 'stopped', changed: 'No money', by: noteTakers }) }],
      by: noteTaker,
    },
  ],
  updateAction: [
    {
      given: acting,
      when: {
        type: 'updateAction',
        actionId: 'survey',
        news: { status: 'at risk', changed: ' Late ', learned: ' Ask ', evidence: ' https://example.org/a ' },
      },
      then: [
        {
          type: 'actionUpdated',
          actionId: 'survey',
          said: said({ status: 'at risk', changed: 'Late', learned: 'Ask', evidence: 'https://example.org/a' }),
        },
      ],
    },
    // Ann is of the council, which leads it.
    {
      given: returning,
      when: { type: 'updateAction', actionId: 'survey', news: onTrack },
      then: [
        {
          type: 'actionUpdated',
          actionId: 'survey',
          said: said({ by: { role: 'attendee', organisation: 'Council' } }),
        },
      ],
      by: attendee('ann'),
    },
    {
      given: closed,
      when: { type: 'updateAction', actionId: 'survey', news: onTrack },
      then: [{ type: 'actionUpdated', actionId: 'survey', said: said({ by: noteTakers }) }],
      by: noteTaker,
    },
    // Said twice, word for word, as by a double press.
    {
      given: [...returning, { type: 'actionUpdated', actionId: 'survey', said: said() }],
      when: { type: 'updateAction', actionId: 'survey', news: onTrack },
      then: [],
      by: facilitator,
    },
    // What was said in spring is said again today: that is news.
    {
      given: returning,
      when: { type: 'updateAction', actionId: 'garden', news: { ...onTrack, status: 'done' } },
      then: [{ type: 'actionUpdated', actionId: 'garden', said: said({ status: 'done' }) }],
    },
  ],
  takeLead: [
    {
      given: returning,
      when: { type: 'takeLead', actionId: 'hall', organisationId: 'charity' },
      then: [
        { type: 'actionChanged', actionId: 'hall', changes: { leadId: 'charity', supporterIds: [] } },
        { type: 'actionAccepted', actionId: 'hall', accepted: true },
      ],
      by: attendee('bob'),
    },
    {
      given: acting,
      when: { type: 'takeLead', actionId: 'timetable', organisationId: 'shop' },
      then: [
        { type: 'actionChanged', actionId: 'timetable', changes: { leadId: 'shop' } },
        { type: 'actionAccepted', actionId: 'timetable', accepted: true },
      ],
      by: noteTaker,
    },
    { given: acting, when: { type: 'takeLead', actionId: 'survey', organisationId: 'council' }, then: [] },
  ],
}

export const notesExamples: Examples<NotesCommand> = {
  addNote: [
    {
      given: acting,
      when: { type: 'addNote', kind: 'quote', text: ' We can ', priorityId: 'homes' },
      then: [{ type: 'noteAdded', note: { id: 'new-1', kind: 'quote', text: 'We can', priorityId: 'homes', at: now } }],
      by: noteTaker,
    },
  ],
  editNote: [
    {
      given: acting,
      when: { type: 'editNote', noteId: 'remark', text: ' Better ' },
      then: [{ type: 'noteEdited', noteId: 'remark', text: 'Better' }],
    },
  ],
  removeNote: [
    {
      given: acting,
      when: { type: 'removeNote', noteId: 'remark' },
      then: [{ type: 'noteRemoved', noteId: 'remark' }],
    },
  ],
}
