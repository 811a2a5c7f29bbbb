import { limits } from '@core/limits'
import type { Choice } from '@core/voting/voting'
import { crafted } from '../crafted-room'
import { attendee, noteTaker } from '../given'
import { acting, agenda, dots, openVote, people, revealedVote, room, votedOn } from '../room'
import type { CodesOf, Refusals } from './refused'

const adding = {
  type: 'addCard',
  stageId: 'gather',
  text: 'Words',
  kind: 'idea',
  tag: '',
  participantId: null,
} as const
const casting = (choice: Choice, participantId = 'ann', stageId = 'vote') =>
  ({ type: 'castBallot', stageId, participantId, choice }) as const
const organisations = (from: number) =>
  Array.from(
    { length: limits.organisations - from },
    (_, index) => ({ name: `Org ${index}`, sector: 'other' }) as const,
  )

export const peopleRefusals: Refusals<CodesOf<'people'>> = {
  'people.unknown-organisation': [
    {
      given: room,
      when: { type: 'removeOrganisation', organisationId: 'none' },
      refusal: { code: 'people.unknown-organisation', organisationId: 'none' },
    },
    {
      given: room,
      when: { type: 'changeOrganisation', organisationId: 'none', changes: {} },
      refusal: { code: 'people.unknown-organisation', organisationId: 'none' },
    },
    {
      given: room,
      when: { type: 'addParticipants', participants: [{ name: '', organisationId: 'none' }] },
      refusal: { code: 'people.unknown-organisation', organisationId: 'none' },
    },
    {
      given: room,
      when: { type: 'changeParticipant', participantId: 'ann', changes: { organisationId: 'none' } },
      refusal: { code: 'people.unknown-organisation', organisationId: 'none' },
    },
    {
      given: room,
      when: { type: 'markHeard', stageId: 'round', organisationId: 'none', heard: true },
      refusal: { code: 'people.unknown-organisation', organisationId: 'none' },
    },
    {
      given: acting,
      when: { type: 'changeAction', actionId: 'survey', changes: { leadId: 'none' } },
      refusal: { code: 'people.unknown-organisation', organisationId: 'none' },
    },
    {
      given: acting,
      when: { type: 'changeAction', actionId: 'survey', changes: { supporterIds: ['shop', 'none'] } },
      refusal: { code: 'people.unknown-organisation', organisationId: 'none' },
    },
  ],
  'people.unknown-participant': [
    {
      given: room,
      when: { type: 'removeParticipant', participantId: 'none' },
      refusal: { code: 'people.unknown-participant', participantId: 'none' },
    },
    {
      given: room,
      when: { type: 'changeParticipant', participantId: 'none', changes: {} },
      refusal: { code: 'people.unknown-participant', participantId: 'none' },
    },
    {
      given: room,
      when: { ...adding, participantId: 'none' },
      refusal: { code: 'people.unknown-participant', participantId: 'none' },
    },
    {
      given: openVote,
      when: casting(dots(), 'none'),
      refusal: { code: 'people.unknown-participant', participantId: 'none' },
    },
  ],
  'people.organisation-exists': [
    {
      given: room,
      when: { type: 'addOrganisations', organisations: [{ name: ' COUNCIL', sector: 'other' }] },
      refusal: { code: 'people.organisation-exists', name: 'COUNCIL' },
    },
    {
      given: room,
      when: {
        type: 'addOrganisations',
        organisations: [
          { name: 'New  one', sector: 'other' },
          { name: 'new one', sector: 'other' },
        ],
      },
      refusal: { code: 'people.organisation-exists', name: 'new one' },
    },
    {
      given: room,
      when: { type: 'changeOrganisation', organisationId: 'shop', changes: { name: 'charity' } },
      refusal: { code: 'people.organisation-exists', name: 'charity' },
    },
  ],
  'people.too-many-organisations': [
    {
      given: [...agenda, ...people],
      when: { type: 'addOrganisations', organisations: organisations(2) },
      refusal: { code: 'people.too-many-organisations', allowed: 500 },
    },
  ],
  'people.too-many-participants': [
    {
      given: room,
      when: {
        type: 'addParticipants',
        participants: Array.from({ length: 4997 }, () => ({ name: '', organisationId: null })),
      },
      refusal: { code: 'people.too-many-participants', allowed: 5000 },
    },
    {
      given: [...agenda, ...people],
      when: {
        type: 'importConsultation',
        consultation: {
          topic: '',
          attribution: '',
          statements: [{ key: '1', text: 'One', authorKey: null, hidden: false }],
          ballots: Array.from({ length: 4997 }, (_, index) => ({ voterKey: String(index), answers: [] })),
        },
      },
      refusal: { code: 'people.too-many-participants', allowed: 5000 },
    },
  ],
  'people.organisation-in-use': [
    {
      given: [
        ...room,
        {
          type: 'commitmentMade',
          commitment: { id: 'late', participantId: null, organisationId: 'shop', text: 'Open late' },
        },
      ],
      when: { type: 'removeOrganisation', organisationId: 'shop' },
      refusal: { code: 'people.organisation-in-use', participants: 0, actions: 0, commitments: 1, invitations: 0 },
    },
    {
      given: [
        ...crafted,
        { type: 'invitationChanged', invitationId: 'carers', changes: { askerId: 'shop' } },
      ],
      when: { type: 'removeOrganisation', organisationId: 'shop' },
      refusal: { code: 'people.organisation-in-use', participants: 0, actions: 0, commitments: 0, invitations: 1 },
    },
    {
      given: acting,
      when: { type: 'removeOrganisation', organisationId: 'council' },
      refusal: { code: 'people.organisation-in-use', participants: 1, actions: 1, commitments: 0, invitations: 0 },
    },
    {
      given: acting,
      when: { type: 'removeOrganisation', organisationId: 'charity' },
      refusal: { code: 'people.organisation-in-use', participants: 1, actions: 1, commitments: 0, invitations: 0 },
    },
    // By the difference of two counts everybody could see what Ann voted.
    {
      given: revealedVote,
      when: { type: 'changeOrganisation', organisationId: 'council', changes: { sector: 'other' } },
      refusal: { code: 'people.organisation-in-use', participants: 1, actions: 0, commitments: 0, invitations: 0 },
    },
  ],
  'people.participant-in-use': [
    {
      given: votedOn,
      when: { type: 'removeParticipant', participantId: 'ann' },
      refusal: { code: 'people.participant-in-use', cards: 1, ballots: 1 },
    },
    {
      given: votedOn,
      when: { type: 'changeParticipant', participantId: 'bob', changes: { organisationId: null } },
      refusal: { code: 'people.participant-in-use', cards: 1, ballots: 1 },
    },
  ],
  'people.not-you': [
    {
      given: room,
      when: { type: 'tellAccess', participantId: 'bob', access: { language: 'cy' } },
      by: attendee('ann'),
      refusal: { code: 'people.not-you', participantId: 'bob' },
    },
    // The note-taker writes what organisations promise; what people promise is theirs.
    {
      given: room,
      when: { type: 'makeCommitment', participantId: 'ann', text: 'Listen' },
      by: noteTaker,
      refusal: { code: 'people.not-you', participantId: 'ann' },
    },
    {
      given: crafted,
      when: { type: 'changeCommitment', commitmentId: 'visit', changes: { private: false } },
      by: noteTaker,
      refusal: { code: 'people.not-you', participantId: 'ann' },
    },
    {
      given: crafted,
      when: { type: 'makeMatch', offerId: null, needId: 'lift', participantId: 'bob' },
      by: attendee('dev'),
      refusal: { code: 'people.not-you', participantId: 'bob' },
    },
    {
      given: crafted,
      when: {
        type: 'respond',
        stageId: 'check',
        subjectId: 'meet',
        participantId: 'bob',
        answer: 'yes',
        words: '',
      },
      by: attendee('cara'),
      refusal: { code: 'people.not-you', participantId: 'bob' },
    },
    {
      given: crafted,
      when: { type: 'addInvitation', stageId: 'missing', participantId: 'bob', who: 'Carers', askerId: null, person: '' },
      by: attendee('ann'),
      refusal: { code: 'people.not-you', participantId: 'bob' },
    },
    {
      given: room,
      when: { ...adding, participantId: 'bob' },
      by: attendee('ann'),
      refusal: { code: 'people.not-you', participantId: 'bob' },
    },
    { given: room, when: adding, by: attendee('ann'), refusal: { code: 'people.not-you', participantId: null } },
    {
      given: openVote,
      when: casting(dots('homes'), 'bob'),
      by: attendee('ann'),
      refusal: { code: 'people.not-you', participantId: 'bob' },
    },
    {
      given: votedOn,
      when: { type: 'withdrawBallot', stageId: 'vote', participantId: 'bob' },
      by: attendee('ann'),
      refusal: { code: 'people.not-you', participantId: 'bob' },
    },
  ],
}
