import { limits } from '@core/limits'
import type { Event } from '@core/workshop'
import { crafted, craftedAgenda } from '../crafted-room'
import { attendee } from '../given'
import { room } from '../room'
import type { CodesOf, Refusals } from './refused'

const adding = {
  type: 'addInvitation',
  stageId: 'missing',
  participantId: null,
  who: 'Carers',
  askerId: null,
  person: '',
} as const
const invitations = (count: number, participantId: string | null) =>
  Array.from({ length: count }, (_, index): Event => {
    const { type: _type, ...invitation } = adding
    return { type: 'invitationAdded', invitation: { ...invitation, id: `invitation-${index}`, participantId } }
  })
const clauses = Array.from({ length: limits.clauses }, (_, index): Event => {
  return { type: 'clauseAdded', clause: { id: `clause-${index}`, part: 'we-agree', text: 'Words', accepted: false } }
})
const responding = {
  type: 'respond',
  stageId: 'check',
  subjectId: 'meet',
  participantId: 'bob',
  answer: 'yes',
  words: '',
} as const
const asked: Event = { type: 'invitationChanged', invitationId: 'carers', changes: { askerId: 'council' } }

export const craftRefusals: Refusals<CodesOf<'invitations' | 'matches' | 'agreement' | 'check'>> = {
  'invitations.unknown-invitation': [
    {
      given: crafted,
      when: { type: 'removeInvitation', invitationId: 'none' },
      refusal: { code: 'invitations.unknown-invitation', invitationId: 'none' },
    },
  ],
  'invitations.too-many': [
    {
      given: [...craftedAgenda, ...invitations(limits.invitations, null)],
      when: adding,
      refusal: { code: 'invitations.too-many', allowed: 500 },
    },
    {
      given: [...craftedAgenda, ...invitations(limits.invitationsOfAPerson, 'ann')],
      when: { ...adding, participantId: 'ann' },
      by: attendee('ann'),
      refusal: { code: 'invitations.too-many', allowed: 20 },
    },
  ],
  'invitations.not-yours': [
    {
      given: crafted,
      when: { type: 'removeInvitation', invitationId: 'carers' },
      by: attendee('bob'),
      refusal: { code: 'invitations.not-yours', invitationId: 'carers' },
    },
    {
      given: crafted,
      when: { type: 'changeInvitation', invitationId: 'carers', changes: { who: 'Others', askerId: 'charity' } },
      by: attendee('bob'),
      refusal: { code: 'invitations.not-yours', invitationId: 'carers' },
    },
    // The council said that it will ask, so that is not the charity's any more.
    {
      given: [...crafted, asked],
      when: { type: 'changeInvitation', invitationId: 'carers', changes: { askerId: 'charity' } },
      by: attendee('bob'),
      refusal: { code: 'invitations.not-yours', invitationId: 'carers' },
    },
  ],
  'invitations.not-your-organisation': [
    {
      given: crafted,
      when: { ...adding, participantId: 'ann', askerId: 'shop' },
      by: attendee('ann'),
      refusal: { code: 'invitations.not-your-organisation', organisationId: 'shop' },
    },
    {
      given: crafted,
      when: { type: 'changeInvitation', invitationId: 'carers', changes: { askerId: 'shop' } },
      by: attendee('bob'),
      refusal: { code: 'invitations.not-your-organisation', organisationId: 'shop' },
    },
  ],
  'invitations.wrong-stage': [
    {
      given: craftedAgenda,
      when: { ...adding, stageId: 'gather' },
      refusal: { code: 'invitations.wrong-stage', stageId: 'gather' },
    },
  ],
  'matches.unknown-match': [
    {
      given: crafted,
      when: { type: 'undoMatch', matchId: 'none' },
      refusal: { code: 'matches.unknown-match', matchId: 'none' },
    },
  ],
  'matches.nothing-to-match': [
    {
      given: crafted,
      when: { type: 'makeMatch', offerId: null, needId: null, participantId: 'ann' },
      refusal: { code: 'matches.nothing-to-match' },
    },
    {
      given: crafted,
      when: { type: 'makeMatch', offerId: 'van', needId: null, participantId: null },
      refusal: { code: 'matches.nothing-to-match' },
    },
    {
      given: crafted,
      when: { type: 'makeMatch', offerId: 'lift', needId: 'van', participantId: null },
      refusal: { code: 'matches.nothing-to-match' },
    },
    // Two cards are put together by the facilitator.
    {
      given: crafted,
      when: { type: 'makeMatch', offerId: 'van', needId: 'lift', participantId: 'dev' },
      by: attendee('dev'),
      refusal: { code: 'matches.nothing-to-match' },
    },
  ],
  'matches.matched-already': [
    {
      given: crafted,
      when: { type: 'makeMatch', offerId: 'van', needId: null, participantId: 'cara' },
      by: attendee('cara'),
      refusal: { code: 'matches.matched-already', matchId: 'trip' },
    },
  ],
  'matches.not-yours': [
    {
      given: crafted,
      when: { type: 'undoMatch', matchId: 'trip' },
      by: attendee('dev'),
      refusal: { code: 'matches.not-yours', matchId: 'trip' },
    },
  ],
  'agreement.unknown-clause': [
    {
      given: crafted,
      when: { type: 'editClause', clauseId: 'none', text: 'Words' },
      refusal: { code: 'agreement.unknown-clause', clauseId: 'none' },
    },
  ],
  'agreement.too-many-clauses': [
    {
      given: [...craftedAgenda, ...clauses],
      when: { type: 'addClause', part: 'we-agree', text: 'One more' },
      refusal: { code: 'agreement.too-many-clauses', allowed: 100 },
    },
  ],
  'agreement.not-a-date': [
    {
      given: crafted,
      when: { type: 'setReviewDate', date: 'next spring' },
      refusal: { code: 'agreement.not-a-date', date: 'next spring' },
    },
  ],
  'agreement.clause-checked': [
    {
      given: crafted,
      when: { type: 'removeClause', clauseId: 'meet' },
      refusal: { code: 'agreement.clause-checked', clauseId: 'meet', responses: 1 },
    },
  ],
  'check.not-a-check': [
    {
      given: crafted,
      when: { ...responding, stageId: 'gather' },
      refusal: { code: 'check.not-a-check', stageId: 'gather' },
    },
  ],
  'check.unknown-subject': [
    {
      given: crafted,
      when: { ...responding, subjectId: 'jobs' },
      refusal: { code: 'check.unknown-subject', subjectId: 'jobs' },
    },
    {
      given: crafted,
      when: { type: 'reply', stageId: 'check', subjectId: 'jobs', text: 'Yes' },
      refusal: { code: 'check.unknown-subject', subjectId: 'jobs' },
    },
  ],
  'check.unknown-response': [
    {
      given: crafted,
      when: { type: 'withdrawResponse', responseId: 'none' },
      refusal: { code: 'check.unknown-response', responseId: 'none' },
    },
  ],
  'check.nobody-asked': [
    {
      given: room,
      when: {
        type: 'changeStage',
        stageId: 'act',
        changes: { activity: { kind: 'check', of: 'actions', sectors: [] } },
      },
      refusal: { code: 'check.nobody-asked' },
    },
  ],
  'check.not-asked': [
    {
      given: crafted,
      when: { ...responding, participantId: 'ann' },
      by: attendee('ann'),
      refusal: { code: 'check.not-asked', participantId: 'ann' },
    },
  ],
  'check.not-yours': [
    {
      given: crafted,
      when: { type: 'withdrawResponse', responseId: 'check meet bob' },
      by: attendee('cara'),
      refusal: { code: 'check.not-yours', responseId: 'check meet bob' },
    },
  ],
}
