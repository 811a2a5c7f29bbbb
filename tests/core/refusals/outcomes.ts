import { limits } from '@core/limits'
import type { Event } from '@core/workshop'
import { attendee, noteTaker } from '../given'
import { acting, action, closed, note, returned, returning, revealedVote, room, said, since } from '../room'
import type { CodesOf, Refusals } from './refused'

const { id: _, status: _status, statusNote: _statusNote, accepted: _accepted, ...details } = action('new')
const onTrack = { status: 'on track', changed: 'It began', learned: '', evidence: '' } as const
const adding = { type: 'addAction', action: details } as const
const unknown = { code: 'actions.unknown-action', actionId: 'none' } as const
const manyActions = Array.from({ length: limits.actions }, (_each, index): Event => {
  return { type: 'actionAdded', action: action(`action-${index}`) }
})
const manyNotes = Array.from({ length: limits.notes }, (_each, index): Event => {
  return { type: 'noteAdded', note: note(`note-${index}`) }
})
const organisations = Array.from({ length: 51 }, (_each, index) => {
  return { id: `org-${index}`, name: `Org ${index}`, sector: 'other' } as const
})

export const outcomesRefusals: Refusals<CodesOf<'actions' | 'notes'>> = {
  'actions.unknown-action': [
    { given: acting, when: { type: 'changeAction', actionId: 'none', changes: {} }, refusal: unknown },
    { given: acting, when: { type: 'removeAction', actionId: 'none' }, refusal: unknown },
    { given: acting, when: { type: 'setActionStatus', actionId: 'none', status: 'done', note: '' }, refusal: unknown },
  ],
  'actions.too-many': [
    { given: [...room, ...manyActions], when: adding, refusal: { code: 'actions.too-many', allowed: 1000 } },
  ],
  'actions.no-lead': [
    {
      given: acting,
      when: { type: 'acceptAction', actionId: 'timetable', accepted: true },
      refusal: { code: 'actions.no-lead', actionId: 'timetable' },
    },
    {
      given: [...acting, { type: 'actionAccepted', actionId: 'survey', accepted: true }],
      when: { type: 'changeAction', actionId: 'survey', changes: { leadId: null } },
      refusal: { code: 'actions.no-lead', actionId: 'survey' },
    },
  ],
  'actions.not-yours': [
    // Bob is of the charity; the council leads.
    {
      given: acting,
      when: { type: 'acceptAction', actionId: 'survey', accepted: true },
      by: attendee('bob'),
      refusal: { code: 'actions.not-yours', actionId: 'survey' },
    },
    {
      given: returning,
      when: { type: 'updateAction', actionId: 'bus', news: onTrack },
      by: attendee('ann'),
      refusal: { code: 'actions.not-yours', actionId: 'bus' },
    },
    // Nobody takes the lead for another organisation, nor for none.
    {
      given: returning,
      when: { type: 'takeLead', actionId: 'hall', organisationId: 'charity' },
      by: attendee('ann'),
      refusal: { code: 'actions.not-yours', actionId: 'hall' },
    },
    {
      given: returning,
      when: { type: 'takeLead', actionId: 'hall', organisationId: 'charity' },
      by: attendee('cara'),
      refusal: { code: 'actions.not-yours', actionId: 'hall' },
    },
    // A resident is of none, and so is an action without a lead.
    {
      given: acting,
      when: { type: 'acceptAction', actionId: 'timetable', accepted: true },
      by: attendee('cara'),
      refusal: { code: 'actions.not-yours', actionId: 'timetable' },
    },
  ],
  'actions.carried': [
    {
      given: returning,
      when: { type: 'removeAction', actionId: 'bus' },
      refusal: { code: 'actions.carried', actionId: 'bus' },
    },
    {
      given: returning,
      when: { type: 'changeAction', actionId: 'bus', changes: { text: 'Do something else' } },
      by: noteTaker,
      refusal: { code: 'actions.carried', actionId: 'bus' },
    },
  ],
  'actions.has-lead': [
    {
      given: returning,
      when: { type: 'takeLead', actionId: 'survey', organisationId: 'charity' },
      by: attendee('bob'),
      refusal: { code: 'actions.has-lead', actionId: 'survey', organisationId: 'council' },
    },
  ],
  'actions.not-now': [
    {
      given: [...returning, { type: 'stageEntered', stageId: 'next', at: 0 }],
      when: { type: 'updateAction', actionId: 'survey', news: onTrack },
      by: attendee('ann'),
      refusal: { code: 'actions.not-now' },
    },
    {
      given: [...returning, { type: 'stageEntered', stageId: 'next', at: 0 }],
      when: { type: 'takeLead', actionId: 'hall', organisationId: 'council' },
      by: attendee('ann'),
      refusal: { code: 'actions.not-now' },
    },
    {
      given: [...returning, { type: 'workshopClosed', at: 0 }],
      when: { type: 'updateAction', actionId: 'survey', news: onTrack },
      by: attendee('ann'),
      refusal: { code: 'actions.not-now' },
    },
  ],
  'actions.too-many-updates': [
    {
      given: [
        ...room,
        {
          type: 'actionsCarried',
          since,
          actions: [
            returned('survey', {
              status: 'on track',
              statusNote: 'It began',
              history: Array.from({ length: limits.updatesOfAnAction }, () => ({ ...said(), meeting: since })),
            }),
          ],
        },
      ],
      when: { type: 'updateAction', actionId: 'survey', news: onTrack },
      refusal: { code: 'actions.too-many-updates', actionId: 'survey', allowed: 500 },
    },
  ],
  'actions.lead-supports': [
    {
      given: acting,
      when: { type: 'changeAction', actionId: 'survey', changes: { leadId: 'charity' } },
      refusal: { code: 'actions.lead-supports', organisationId: 'charity' },
    },
  ],
  'actions.too-many-supporters': [
    {
      given: [...acting, { type: 'organisationsAdded', organisations }],
      when: { type: 'changeAction', actionId: 'survey', changes: { supporterIds: organisations.map(({ id }) => id) } },
      refusal: { code: 'actions.too-many-supporters', supporters: 51, allowed: 50 },
    },
  ],
  'actions.unknown-priority': [
    {
      given: revealedVote,
      when: { type: 'addAction', action: { ...details, priorityId: 'homes' } },
      refusal: { code: 'actions.unknown-priority', priorityId: 'homes' },
    },
    {
      given: revealedVote,
      when: { type: 'addNote', kind: 'note', text: 'Words', priorityId: 'homes' },
      refusal: { code: 'actions.unknown-priority', priorityId: 'homes' },
    },
  ],
  'actions.not-a-date': [
    {
      given: room,
      when: { type: 'addAction', action: { ...details, due: 'fri 2 weeks' } },
      refusal: { code: 'actions.not-a-date', date: 'fri 2 weeks' },
    },
  ],
  'actions.stopped-needs-why': [
    {
      given: acting,
      when: { type: 'setActionStatus', actionId: 'survey', status: 'stopped', note: ' ' },
      refusal: { code: 'actions.stopped-needs-why', actionId: 'survey' },
    },
    {
      given: closed,
      when: { type: 'updateAction', actionId: 'survey', news: { ...onTrack, status: 'stopped', changed: ' ' } },
      refusal: { code: 'actions.stopped-needs-why', actionId: 'survey' },
    },
  ],
  'notes.unknown-note': [
    {
      given: acting,
      when: { type: 'removeNote', noteId: 'none' },
      refusal: { code: 'notes.unknown-note', noteId: 'none' },
    },
    {
      given: acting,
      when: { type: 'editNote', noteId: 'none', text: 'Words' },
      refusal: { code: 'notes.unknown-note', noteId: 'none' },
    },
  ],
  'notes.too-many': [
    {
      given: [...room, ...manyNotes],
      when: { type: 'addNote', kind: 'note', text: 'One more', priorityId: null },
      refusal: { code: 'notes.too-many', allowed: 2000 },
    },
    // The reason is kept as a note too.
    {
      given: [...room, ...manyNotes],
      when: { type: 'choosePriorities', stageId: null, options: [], reason: 'One more' },
      refusal: { code: 'notes.too-many', allowed: 2000 },
    },
  ],
}
