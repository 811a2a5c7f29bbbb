import type { AgreementCommand } from '@core/agreement/agreement'
import type { CheckCommand } from '@core/check/check'
import type { InvitationsCommand } from '@core/invitations/invitations'
import type { MatchesCommand } from '@core/matches/matches'
import { clauseAdded, crafted, craftedAgenda } from '../crafted-room'
import { attendee, noteTaker } from '../given'
import type { Examples } from './example'

const carers = { stageId: 'missing', who: ' Carers ', askerId: null, person: ' Ann ' } as const
const response = {
  stageId: 'check',
  subjectId: 'meet',
  participantId: 'cara',
  answer: 'yes-with-changes',
  words: 'Not in August',
} as const
const yes = { type: 'clauseAccepted', clauseId: 'meet', accepted: true } as const
const replied = { type: 'replied', reply: { stageId: 'check', subjectId: 'meet', text: 'We leave out August' } } as const

export const invitationsExamples: Examples<InvitationsCommand> = {
  addInvitation: [
    {
      given: craftedAgenda,
      when: { type: 'addInvitation', participantId: 'ann', ...carers },
      then: [
        {
          type: 'invitationAdded',
          invitation: { ...carers, who: 'Carers', person: 'Ann', id: 'new-1', participantId: 'ann' },
        },
      ],
      by: attendee('ann'),
    },
    {
      given: craftedAgenda,
      when: { type: 'addInvitation', participantId: null, ...carers, askerId: 'charity' },
      then: [
        {
          type: 'invitationAdded',
          invitation: {
            ...carers,
            who: 'Carers',
            person: 'Ann',
            askerId: 'charity',
            id: 'new-1',
            participantId: null,
          },
        },
      ],
      by: noteTaker,
    },
  ],
  changeInvitation: [
    {
      given: crafted,
      when: { type: 'changeInvitation', invitationId: 'carers', changes: { who: ' Young carers ' } },
      then: [{ type: 'invitationChanged', invitationId: 'carers', changes: { who: 'Young carers' } }],
      by: attendee('ann'),
    },
    // Bob's charity will ask, whoever thought of it.
    {
      given: crafted,
      when: { type: 'changeInvitation', invitationId: 'carers', changes: { askerId: 'charity' } },
      then: [{ type: 'invitationChanged', invitationId: 'carers', changes: { askerId: 'charity' } }],
      by: attendee('bob'),
    },
    // A resident has no organisation, and may say their name.
    {
      given: crafted,
      when: { type: 'changeInvitation', invitationId: 'carers', changes: { person: ' Cara ' } },
      then: [{ type: 'invitationChanged', invitationId: 'carers', changes: { person: 'Cara' } }],
      by: attendee('cara'),
    },
    // Those who said that they ask may take it back.
    {
      given: [...crafted, { type: 'invitationChanged', invitationId: 'carers', changes: { askerId: 'charity' } }],
      when: { type: 'changeInvitation', invitationId: 'carers', changes: { askerId: null } },
      then: [{ type: 'invitationChanged', invitationId: 'carers', changes: { askerId: null } }],
      by: attendee('bob'),
    },
  ],
  removeInvitation: [
    {
      given: crafted,
      when: { type: 'removeInvitation', invitationId: 'carers' },
      then: [{ type: 'invitationRemoved', invitationId: 'carers' }],
      by: attendee('ann'),
    },
  ],
}

export const matchesExamples: Examples<MatchesCommand> = {
  makeMatch: [
    {
      given: crafted,
      when: { type: 'makeMatch', offerId: 'van', needId: 'lift', participantId: null },
      then: [{ type: 'matchMade', match: { id: 'new-1', offerId: 'van', needId: 'lift', participantId: null } }],
    },
    {
      given: crafted,
      when: { type: 'makeMatch', offerId: null, needId: 'lift', participantId: 'dev' },
      then: [{ type: 'matchMade', match: { id: 'new-1', offerId: null, needId: 'lift', participantId: 'dev' } }],
      by: attendee('dev'),
    },
    // Two people may take up the same offer.
    {
      given: crafted,
      when: { type: 'makeMatch', offerId: 'van', needId: null, participantId: 'dev' },
      then: [{ type: 'matchMade', match: { id: 'new-1', offerId: 'van', needId: null, participantId: 'dev' } }],
      by: attendee('dev'),
    },
  ],
  undoMatch: [
    {
      given: crafted,
      when: { type: 'undoMatch', matchId: 'trip' },
      then: [{ type: 'matchUndone', matchId: 'trip' }],
      by: attendee('cara'),
    },
  ],
}

export const agreementExamples: Examples<AgreementCommand> = {
  addClause: [
    {
      given: craftedAgenda,
      when: { type: 'addClause', part: 'if-we-disagree', text: ' We meet ' },
      then: [
        { type: 'clauseAdded', clause: { id: 'new-1', part: 'if-we-disagree', text: 'We meet', accepted: false } },
      ],
      by: noteTaker,
    },
  ],
  editClause: [
    {
      given: [...craftedAgenda, clauseAdded],
      when: { type: 'editClause', clauseId: 'meet', text: ' We meet weekly ' },
      then: [{ type: 'clauseEdited', clauseId: 'meet', text: 'We meet weekly' }],
    },
    // The room said yes to other words.
    {
      given: [...craftedAgenda, clauseAdded, yes],
      when: { type: 'editClause', clauseId: 'meet', text: 'We meet weekly' },
      then: [
        { type: 'clauseEdited', clauseId: 'meet', text: 'We meet weekly' },
        { type: 'clauseAccepted', clauseId: 'meet', accepted: false },
      ],
    },
    {
      given: [...craftedAgenda, clauseAdded, yes],
      when: { type: 'editClause', clauseId: 'meet', text: ' We meet every month' },
      then: [],
    },
  ],
  moveClause: [
    {
      given: crafted,
      when: { type: 'moveClause', clauseId: 'meet', position: -3 },
      then: [{ type: 'clauseMoved', clauseId: 'meet', position: 0 }],
    },
  ],
  acceptClause: [
    { given: crafted, when: { type: 'acceptClause', clauseId: 'meet', accepted: true }, then: [yes] },
    { given: [...crafted, yes], when: { type: 'acceptClause', clauseId: 'meet', accepted: true }, then: [] },
  ],
  removeClause: [
    {
      given: [...craftedAgenda, clauseAdded],
      when: { type: 'removeClause', clauseId: 'meet' },
      then: [{ type: 'clauseRemoved', clauseId: 'meet' }],
    },
  ],
  setReviewDate: [
    {
      given: crafted,
      when: { type: 'setReviewDate', date: '2027-03-01' },
      then: [{ type: 'reviewDateSet', date: '2027-03-01' }],
    },
    { given: crafted, when: { type: 'setReviewDate', date: '' }, then: [] },
  ],
}

export const checkExamples: Examples<CheckCommand> = {
  respond: [
    {
      given: crafted,
      when: { type: 'respond', ...response, words: ' Not in August ' },
      then: [{ type: 'responded', response: { ...response, id: 'check meet cara' } }],
      by: attendee('cara'),
    },
    // The latest answer takes the place of the one before.
    {
      given: crafted,
      when: { type: 'respond', ...response, participantId: 'bob', answer: 'yes', words: '' },
      then: [
        {
          type: 'responded',
          response: { ...response, id: 'check meet bob', participantId: 'bob', answer: 'yes', words: '' },
        },
      ],
      by: attendee('bob'),
    },
    {
      given: crafted,
      when: { type: 'respond', ...response, participantId: 'bob', answer: 'not-yet' },
      then: [],
      by: attendee('bob'),
    },
  ],
  withdrawResponse: [
    {
      given: crafted,
      when: { type: 'withdrawResponse', responseId: 'check meet bob' },
      then: [{ type: 'responseWithdrawn', responseId: 'check meet bob' }],
      by: attendee('bob'),
    },
  ],
  reply: [
    {
      given: crafted,
      when: { type: 'reply', stageId: 'check', subjectId: 'meet', text: ' We leave out August ' },
      then: [replied],
      by: noteTaker,
    },
    {
      given: [...crafted, replied],
      when: { type: 'reply', stageId: 'check', subjectId: 'meet', text: '' },
      then: [{ type: 'replied', reply: { stageId: 'check', subjectId: 'meet', text: '' } }],
    },
    { given: crafted, when: { type: 'reply', stageId: 'check', subjectId: 'meet', text: ' ' }, then: [] },
  ],
}
