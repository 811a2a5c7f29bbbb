import type { ActionDetails, ActionsCommand } from '@core/actions/actions'
import type { NotesCommand } from '@core/notes/notes'
import { noteTaker, now } from '../given'
import { acting, action, closed, room } from '../room'
import type { Examples } from './example'

const { id: _, status, statusNote, accepted, ...details } = action('survey')
const asked: ActionDetails = { ...details, text: ' Do survey ', person: ' Ann ', supporterIds: ['charity', 'charity'] }

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
      then: [{ type: 'actionStatusSet', actionId: 'survey', status: 'on track', note: '' }],
    },
    {
      given: closed,
      when: { type: 'setActionStatus', actionId: 'survey', status: 'stopped', note: ' No money ' },
      then: [{ type: 'actionStatusSet', actionId: 'survey', status: 'stopped', note: 'No money' }],
      by: noteTaker,
    },
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
