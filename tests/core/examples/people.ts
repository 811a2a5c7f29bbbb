import type { PeopleCommand } from '@core/people/people'
import type { Event } from '@core/workshop'
import { crafted } from '../crafted-room'
import { attendee } from '../given'
import { agenda, closedVote, people, revealedVote, room } from '../room'
import type { Examples } from './example'

const ofDev: readonly Event[] = [
  {
    type: 'invitationAdded',
    invitation: { id: 'young', stageId: 'missing', participantId: 'dev', who: 'Young people', askerId: null, person: '' },
  },
  { type: 'matchMade', match: { id: 'second-trip', offerId: 'van', needId: null, participantId: 'dev' } },
  {
    type: 'responded',
    response: {
      id: 'check meet dev',
      stageId: 'check',
      subjectId: 'meet',
      participantId: 'dev',
      answer: 'yes',
      words: '',
    },
  },
]

export const peopleExamples: Examples<PeopleCommand> = {
  addOrganisations: [
    {
      given: agenda,
      when: {
        type: 'addOrganisations',
        organisations: [
          { name: ' Library ', sector: 'statutory' },
          { name: 'Museum', sector: 'voluntary' },
        ],
      },
      then: [
        {
          type: 'organisationsAdded',
          organisations: [
            { id: 'new-1', name: 'Library', sector: 'statutory' },
            { id: 'new-2', name: 'Museum', sector: 'voluntary' },
          ],
        },
      ],
    },
    { given: agenda, when: { type: 'addOrganisations', organisations: [] }, then: [] },
  ],
  changeOrganisation: [
    {
      given: room,
      when: { type: 'changeOrganisation', organisationId: 'council', changes: { name: ' COUNCIL ', sector: 'other' } },
      then: [{ type: 'organisationChanged', organisationId: 'council', changes: { name: 'COUNCIL', sector: 'other' } }],
    },
    {
      given: closedVote,
      when: { type: 'changeOrganisation', organisationId: 'council', changes: { sector: 'other' } },
      then: [{ type: 'organisationChanged', organisationId: 'council', changes: { sector: 'other' } }],
    },
    {
      given: revealedVote,
      when: { type: 'changeOrganisation', organisationId: 'shop', changes: { sector: 'other' } },
      then: [{ type: 'organisationChanged', organisationId: 'shop', changes: { sector: 'other' } }],
    },
  ],
  removeOrganisation: [
    {
      given: [...room, { type: 'organisationHeard', stageId: 'round', organisationId: 'shop', heard: true }],
      when: { type: 'removeOrganisation', organisationId: 'shop' },
      then: [{ type: 'organisationRemoved', organisationId: 'shop' }],
    },
  ],
  addParticipants: [
    {
      given: [...agenda, ...people],
      when: {
        type: 'addParticipants',
        participants: [
          { name: ' Eve ', organisationId: 'shop' },
          { name: '', organisationId: null },
        ],
      },
      then: [
        {
          type: 'participantsAdded',
          participants: [
            { id: 'new-1', name: 'Eve', organisationId: 'shop', enteredFor: true },
            { id: 'new-2', name: '', organisationId: null, enteredFor: true },
          ],
        },
      ],
    },
    { given: agenda, when: { type: 'addParticipants', participants: [] }, then: [] },
  ],
  changeParticipant: [
    {
      given: room,
      when: { type: 'changeParticipant', participantId: 'ann', changes: { name: ' Anna ', organisationId: null } },
      then: [{ type: 'participantChanged', participantId: 'ann', changes: { name: 'Anna', organisationId: null } }],
    },
    {
      given: revealedVote,
      when: { type: 'changeParticipant', participantId: 'ann', changes: { name: 'Anna', organisationId: 'council' } },
      then: [
        { type: 'participantChanged', participantId: 'ann', changes: { name: 'Anna', organisationId: 'council' } },
      ],
    },
  ],
  removeParticipant: [
    {
      given: room,
      when: { type: 'removeParticipant', participantId: 'cara' },
      then: [{ type: 'participantRemoved', participantId: 'cara' }],
    },
    {
      given: [
        ...room,
        { type: 'commitmentMade', commitment: { id: 'call', text: 'I will call', participantId: 'cara' } },
        { type: 'deviceAdmitted', device: { id: 'c1', participantId: 'cara' } },
      ],
      when: { type: 'removeParticipant', participantId: 'cara' },
      then: [
        { type: 'commitmentWithdrawn', commitmentId: 'call' },
        { type: 'deviceRemoved', deviceId: 'c1' },
        { type: 'participantRemoved', participantId: 'cara' },
      ],
    },
    // What they took up, asked for and answered goes with them.
    {
      given: [...crafted, ...ofDev],
      when: { type: 'removeParticipant', participantId: 'dev' },
      then: [
        { type: 'invitationRemoved', invitationId: 'young' },
        { type: 'matchUndone', matchId: 'second-trip' },
        { type: 'responseWithdrawn', responseId: 'check meet dev' },
        { type: 'participantRemoved', participantId: 'dev' },
      ],
    },
  ],
  tellAccess: [
    {
      given: room,
      when: { type: 'tellAccess', participantId: 'ann', access: { language: 'cy', accessNeeds: ' Large print ' } },
      then: [{ type: 'accessTold', participantId: 'ann', access: { language: 'cy', accessNeeds: 'Large print' } }],
      by: attendee('ann'),
    },
    { given: room, when: { type: 'tellAccess', participantId: 'ann', access: { accessNeeds: ' ' } }, then: [] },
  ],
}
