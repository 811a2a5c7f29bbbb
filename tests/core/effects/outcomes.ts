import type { Event, Workshop } from '@core/workshop'
import { acting, action, ballot, dots, note, openVote, returned, room, said, since, standing, votedOn } from '../room'
import { row, type Effects } from './effect'

const voteStatus = (workshop: Workshop) => workshop.votes[0]?.status
const ballotOf =
  (id: string) =>
  ({ votes: [vote] }: Workshop) =>
    vote && row(vote.ballots, id)?.choice
const actionIds = (workshop: Workshop) => workshop.actions.map(({ id }) => id)
const firstAction = ({ actions: [first] }: Workshop) => first

export const outcomesEffects = {
  voteOpened: [
    {
      given: room,
      when: {
        type: 'voteOpened',
        stageId: 'vote',
        method: { type: 'agreement' },
        options: [{ id: 'jobs', kind: 'card' }],
      },
      see: ({ votes }) => votes.map(({ ballots, ...vote }) => ({ ...vote, ballots: ballots.size })),
      then: [
        {
          id: 'vote',
          status: 'open',
          method: { type: 'agreement' },
          options: [{ id: 'jobs', kind: 'card' }],
          ballots: 0,
        },
      ],
    },
  ],
  ballotCast: [
    { given: openVote, when: ballot('vote', 'ann', dots('homes')), see: ballotOf('ann'), then: dots('homes') },
    // Replaced whole: the last one counts.
    { given: votedOn, when: ballot('vote', 'ann', dots('health')), see: ballotOf('ann'), then: dots('health') },
  ],
  ballotWithdrawn: [
    {
      given: votedOn,
      when: { type: 'ballotWithdrawn', stageId: 'vote', participantId: 'ann' },
      see: (workshop) => [ballotOf('ann')(workshop), ballotOf('bob')(workshop), workshop.votes[0]?.ballots.size],
      then: [undefined, dots('homes', 'health'), 2],
    },
  ],
  voteClosed: [{ given: votedOn, when: { type: 'voteClosed', stageId: 'vote' }, see: voteStatus, then: 'closed' }],
  voteReopened: [{ given: votedOn, when: { type: 'voteReopened', stageId: 'vote' }, see: voteStatus, then: 'open' }],
  voteRevealed: [
    { given: votedOn, when: { type: 'voteRevealed', stageId: 'vote' }, see: voteStatus, then: 'revealed' },
  ],
  prioritiesChosen: [
    {
      given: acting,
      when: { type: 'prioritiesChosen', priorities: [{ id: 'health', kind: 'theme', stageId: null }] },
      see: ({ priorities }) => priorities,
      then: [{ id: 'health', kind: 'theme', stageId: null }],
    },
  ],
  actionAdded: [
    {
      given: acting,
      when: { type: 'actionAdded', action: action('new') },
      see: actionIds,
      then: ['survey', 'timetable', 'new'],
    },
  ],
  actionChanged: [
    {
      given: acting,
      when: { type: 'actionChanged', actionId: 'survey', changes: { due: '' } },
      see: firstAction,
      then: standing('survey', { due: '', priorityId: 'homes' }),
    },
  ],
  actionMoved: [
    {
      given: acting,
      when: { type: 'actionMoved', actionId: 'timetable', position: 0 },
      see: actionIds,
      then: ['timetable', 'survey'],
    },
  ],
  actionRemoved: [
    { given: acting, when: { type: 'actionRemoved', actionId: 'survey' }, see: actionIds, then: ['timetable'] },
  ],
  actionAccepted: [
    {
      given: acting,
      when: { type: 'actionAccepted', actionId: 'survey', accepted: true },
      see: (workshop) => firstAction(workshop)?.accepted,
      then: true,
    },
  ],
  actionsCarried: [
    {
      given: room,
      when: { type: 'actionsCarried', since, actions: [returned('hall'), returned('bus')] },
      see: ({ actions, since: before }) => [actions, before],
      then: [[returned('hall'), returned('bus')], since],
    },
  ],
  actionUpdated: [
    {
      given: [...acting, { type: 'actionStatusSet', actionId: 'survey', status: 'at risk', note: 'Rain' }],
      when: { type: 'actionUpdated', actionId: 'survey', said: said({ status: 'done', changed: 'Sun' }) },
      see: firstAction,
      then: standing('survey', {
        priorityId: 'homes',
        status: 'done',
        statusNote: 'Sun',
        history: [
          { ...said({ status: 'at risk', changed: 'Rain', at: null, by: null }), meeting: null },
          { ...said({ status: 'done', changed: 'Sun' }), meeting: null },
        ],
      }),
    },
  ],
  actionStatusSet: [
    {
      given: acting,
      when: { type: 'actionStatusSet', actionId: 'survey', status: 'stopped', note: 'No money' },
      see: (workshop) => [firstAction(workshop)?.status, firstAction(workshop)?.statusNote],
      then: ['stopped', 'No money'],
    },
  ],
  noteAdded: [
    {
      given: acting,
      when: { type: 'noteAdded', note: note('new') },
      see: ({ notes }) => notes.map(({ id }) => id),
      then: ['remark', 'new'],
    },
  ],
  noteEdited: [
    {
      given: acting,
      when: { type: 'noteEdited', noteId: 'remark', text: 'Better' },
      see: ({ notes }) => notes,
      then: [note('remark', { text: 'Better', priorityId: 'homes' })],
    },
  ],
  noteRemoved: [
    { given: acting, when: { type: 'noteRemoved', noteId: 'remark' }, see: ({ notes }) => notes, then: [] },
  ],
} satisfies Partial<Effects<Event['type']>>
