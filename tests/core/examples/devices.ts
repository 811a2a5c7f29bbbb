import type { CommitmentsCommand } from '@core/commitments/commitments'
import type { DevicesCommand } from '@core/devices/devices'
import type { Event } from '@core/workshop'
import { crafted } from '../crafted-room'
import { attendee, noteTaker } from '../given'
import { ballot, closedVote, openAnswers, openVote, room } from '../room'
import type { Examples } from './example'

/** Ann's phone came in through the door. */
export const withDevice = (events: readonly Event[]): readonly Event[] => [
  ...events,
  { type: 'deviceAdmitted', device: { id: 'phone', participantId: 'ann' } },
]

export const promised: readonly Event[] = [
  ...room,
  { type: 'commitmentMade', commitment: { id: 'promise', text: 'Listen', participantId: 'ann' } },
]

export const devicesExamples: Examples<DevicesCommand> = {
  admitDevice: [
    {
      given: room,
      when: { type: 'admitDevice', deviceId: 'phone', name: ' Eve ', organisationId: 'shop' },
      then: [
        { type: 'participantsAdded', participants: [{ id: 'new-1', name: 'Eve', organisationId: 'shop', enteredFor: false }] },
        { type: 'deviceAdmitted', device: { id: 'phone', participantId: 'new-1' } },
      ],
      by: { role: 'door' },
    },
  ],
  lockJoining: [
    {
      given: room,
      when: { type: 'lockJoining', locked: true },
      then: [{ type: 'joiningLocked', locked: true }],
    },
    { given: room, when: { type: 'lockJoining', locked: false }, then: [] },
  ],
  removeDevice: [
    {
      // Somebody who wrote nothing, and whose only ballot goes, was as good as never here.
      given: [
        ...openVote,
        { type: 'participantsAdded', participants: [{ id: 'eve', name: '', organisationId: null, enteredFor: false }] },
        { type: 'deviceAdmitted', device: { id: 'prank', participantId: 'eve' } },
        ballot('vote', 'eve', { type: 'dots', dots: [{ optionId: 'homes', count: 1 }] }),
      ],
      when: { type: 'removeDevice', deviceId: 'prank' },
      then: [
        { type: 'ballotWithdrawn', stageId: 'vote', participantId: 'eve' },
        { type: 'deviceRemoved', deviceId: 'prank' },
        { type: 'participantRemoved', participantId: 'eve' },
      ],
    },
    {
      // A promise is something to stay for.
      given: [
        ...room,
        { type: 'participantsAdded', participants: [{ id: 'eve', name: '', organisationId: null, enteredFor: false }] },
        { type: 'deviceAdmitted', device: { id: 'prank', participantId: 'eve' } },
        { type: 'commitmentMade', commitment: { id: 'promise', text: 'Listen', participantId: 'eve' } },
      ],
      when: { type: 'removeDevice', deviceId: 'prank' },
      then: [{ type: 'deviceRemoved', deviceId: 'prank' }],
    },
    {
      given: withDevice(room),
      when: { type: 'removeDevice', deviceId: 'phone' },
      then: [{ type: 'deviceRemoved', deviceId: 'phone' }],
    },
    {
      given: withDevice(closedVote),
      when: { type: 'removeDevice', deviceId: 'phone' },
      then: [
        { type: 'deviceRemoved', deviceId: 'phone' },
        { type: 'ballotWithdrawn', stageId: 'vote', participantId: 'ann' },
      ],
    },
    {
      // What was revealed stays counted as it was; what is still open does not.
      given: withDevice([
        ...closedVote,
        { type: 'voteRevealed', stageId: 'vote' },
        ...openAnswers.slice(room.length),
        ballot('answers', 'ann', { type: 'agreement', answers: [{ optionId: 'jobs', answer: 'agree' }] }),
        ballot('answers', 'bob', { type: 'agreement', answers: [] }),
      ]),
      when: { type: 'removeDevice', deviceId: 'phone' },
      then: [
        { type: 'deviceRemoved', deviceId: 'phone' },
        { type: 'ballotWithdrawn', stageId: 'answers', participantId: 'ann' },
      ],
    },
  ],
}

export const commitmentsExamples: Examples<CommitmentsCommand> = {
  makeCommitment: [
    {
      given: room,
      when: { type: 'makeCommitment', participantId: 'ann', text: ' Listen ' },
      then: [{ type: 'commitmentMade', commitment: { id: 'new-1', text: 'Listen', participantId: 'ann' } }],
      by: attendee('ann'),
    },
    {
      given: room,
      when: { type: 'makeCommitment', participantId: 'ann', text: 'Listen' },
      then: [{ type: 'commitmentMade', commitment: { id: 'new-1', text: 'Listen', participantId: 'ann' } }],
    },
    {
      given: room,
      when: {
        type: 'makeCommitment',
        participantId: 'ann',
        text: 'Listen',
        organisationId: 'council',
        readiness: 'need-help',
        private: false,
        contact: ' ann@post ',
      },
      then: [
        {
          type: 'commitmentMade',
          commitment: {
            id: 'new-1',
            text: 'Listen',
            participantId: 'ann',
            organisationId: 'council',
            readiness: 'need-help',
            private: false,
            contact: 'ann@post',
          },
        },
      ],
      by: attendee('ann'),
    },
    {
      given: room,
      when: { type: 'makeCommitment', participantId: null, organisationId: 'shop', text: 'Open late' },
      then: [
        {
          type: 'commitmentMade',
          commitment: { id: 'new-1', text: 'Open late', participantId: null, organisationId: 'shop' },
        },
      ],
      by: noteTaker,
    },
  ],
  changeCommitment: [
    {
      given: promised,
      when: { type: 'changeCommitment', commitmentId: 'promise', changes: { text: ' Hear ', private: true } },
      then: [{ type: 'commitmentChanged', commitmentId: 'promise', changes: { text: 'Hear', private: true } }],
      by: attendee('ann'),
    },
    {
      given: crafted,
      when: { type: 'changeCommitment', commitmentId: 'open', changes: { text: 'Open early' } },
      then: [{ type: 'commitmentChanged', commitmentId: 'open', changes: { text: 'Open early' } }],
      by: noteTaker,
    },
  ],
  withdrawCommitment: [
    {
      given: promised,
      when: { type: 'withdrawCommitment', commitmentId: 'promise' },
      then: [{ type: 'commitmentWithdrawn', commitmentId: 'promise' }],
      by: attendee('ann'),
    },
  ],
}
