import type { Choice, VoteMethod, VotingCommand } from '@core/voting/voting'
import type { Event } from '@core/workshop'
import { attendee, now } from '../given'
import {
  cardOptions,
  closedVote,
  dots,
  openAnswers,
  openVote,
  revealedVote,
  room,
  stage,
  themeOptions,
  votedOn,
} from '../room'
import type { Examples } from './example'

const askedBy = (method: VoteMethod): readonly Event[] => [
  ...room,
  { type: 'voteOpened', stageId: 'vote', method, options: themeOptions },
]
const choices: readonly Exclude<Choice, { type: 'dots' | 'agreement' }>[] = [
  {
    type: 'rating',
    ratings: [
      { optionId: 'homes', rating: 1 },
      { optionId: 'health', rating: 5 },
    ],
  },
  { type: 'ranking', optionIds: ['travel', 'homes'] },
  { type: 'impact-effort', places: [{ optionId: 'homes', impact: 5, effort: 1 }] },
  {
    type: 'consent',
    answers: [
      { optionId: 'homes', answer: 'stand-aside' },
      { optionId: 'travel', answer: 'concern' },
    ],
  },
]
const answers = { type: 'agreement', answers: [{ optionId: 'parks', answer: 'disagree' }] } as const

export const votingExamples: Examples<VotingCommand> = {
  openVote: [
    {
      given: room,
      when: { type: 'openVote', stageId: 'vote' },
      then: [
        {
          type: 'voteOpened',
          stageId: 'vote',
          method: { type: 'dots', dots: 3, stacking: false },
          options: themeOptions,
        },
      ],
    },
    {
      given: room,
      when: { type: 'openVote', stageId: 'answers' },
      then: [{ type: 'voteOpened', stageId: 'answers', method: { type: 'agreement' }, options: cardOptions }],
    },
    {
      given: [...room, stage('trust', { kind: 'score', lowest: 'Not at all', highest: 'Fully' })],
      when: { type: 'openVote', stageId: 'trust' },
      then: [
        {
          type: 'voteOpened',
          stageId: 'trust',
          method: { type: 'rating' },
          options: [{ id: 'trust', kind: 'question' }],
        },
      ],
    },
  ],
  castBallot: [
    {
      given: openVote,
      when: { type: 'castBallot', stageId: 'vote', participantId: 'ann', choice: dots('homes', 'travel', 'health') },
      then: [
        {
          type: 'ballotCast',
          stageId: 'vote',
          ballot: { id: 'ann', choice: dots('homes', 'travel', 'health'), enteredBy: 'facilitator' },
        },
      ],
    },
    {
      given: openVote,
      when: { type: 'castBallot', stageId: 'vote', participantId: 'cara', choice: dots() },
      then: [{ type: 'ballotCast', stageId: 'vote', ballot: { id: 'cara', choice: dots(), enteredBy: 'attendee' } }],
      by: attendee('cara'),
    },
    {
      given: votedOn,
      when: { type: 'castBallot', stageId: 'vote', participantId: 'ann', choice: dots('health') },
      then: [
        { type: 'ballotCast', stageId: 'vote', ballot: { id: 'ann', choice: dots('health'), enteredBy: 'attendee' } },
      ],
      by: attendee('ann'),
    },
    {
      given: openAnswers,
      when: { type: 'castBallot', stageId: 'answers', participantId: 'bob', choice: answers },
      then: [
        { type: 'ballotCast', stageId: 'answers', ballot: { id: 'bob', choice: answers, enteredBy: 'facilitator' } },
      ],
    },
    ...choices.map((choice) => ({
      given: askedBy({ type: choice.type }),
      when: { type: 'castBallot', stageId: 'vote', participantId: 'ann', choice } as const,
      then: [{ type: 'ballotCast', stageId: 'vote', ballot: { id: 'ann', choice, enteredBy: 'attendee' } } as const],
      by: attendee('ann'),
    })),
    {
      given: openVote,
      when: {
        type: 'castBallot',
        stageId: 'vote',
        participantId: 'ann',
        choice: dots('homes'),
        concerns: [{ optionId: 'travel', text: ' Who would drive? ' }],
      },
      then: [
        {
          type: 'ballotCast',
          stageId: 'vote',
          ballot: {
            id: 'ann',
            choice: dots('homes'),
            concerns: [{ optionId: 'travel', text: 'Who would drive?' }],
            enteredBy: 'attendee',
          },
        },
      ],
      by: attendee('ann'),
    },
    {
      given: openVote,
      when: { type: 'castBallot', stageId: 'vote', participantId: 'ann', choice: dots('homes'), concerns: [] },
      then: [
        { type: 'ballotCast', stageId: 'vote', ballot: { id: 'ann', choice: dots('homes'), enteredBy: 'facilitator' } },
      ],
    },
  ],
  withdrawBallot: [
    {
      given: votedOn,
      when: { type: 'withdrawBallot', stageId: 'vote', participantId: 'ann' },
      then: [{ type: 'ballotWithdrawn', stageId: 'vote', participantId: 'ann' }],
      by: attendee('ann'),
    },
  ],
  closeVote: [
    { given: votedOn, when: { type: 'closeVote', stageId: 'vote' }, then: [{ type: 'voteClosed', stageId: 'vote' }] },
  ],
  reopenVote: [
    {
      given: closedVote,
      when: { type: 'reopenVote', stageId: 'vote' },
      then: [{ type: 'voteReopened', stageId: 'vote' }],
    },
    { given: openVote, when: { type: 'reopenVote', stageId: 'vote' }, then: [] },
  ],
  revealVote: [
    {
      given: closedVote,
      when: { type: 'revealVote', stageId: 'vote' },
      then: [{ type: 'voteRevealed', stageId: 'vote' }],
    },
    { given: revealedVote, when: { type: 'revealVote', stageId: 'vote' }, then: [] },
  ],
  choosePriorities: [
    {
      given: revealedVote,
      when: { type: 'choosePriorities', stageId: 'vote', options: [{ id: 'homes', kind: 'theme' }], reason: ' ' },
      then: [{ type: 'prioritiesChosen', priorities: [{ id: 'homes', kind: 'theme', stageId: 'vote' }] }],
    },
    {
      given: revealedVote,
      when: {
        type: 'choosePriorities',
        stageId: 'vote',
        options: [{ id: 'travel', kind: 'theme' }],
        reason: ' Buses come first ',
      },
      then: [
        { type: 'prioritiesChosen', priorities: [{ id: 'travel', kind: 'theme', stageId: 'vote' }] },
        {
          type: 'noteAdded',
          note: { id: 'new-1', kind: 'decision', text: 'Buses come first', priorityId: null, at: now },
        },
      ],
    },
    {
      given: room,
      when: {
        type: 'choosePriorities',
        stageId: null,
        options: [
          { id: 'jobs', kind: 'card' },
          { id: 'health', kind: 'theme' },
        ],
        reason: '',
      },
      then: [
        {
          type: 'prioritiesChosen',
          priorities: [
            { id: 'jobs', kind: 'card', stageId: null },
            { id: 'health', kind: 'theme', stageId: null },
          ],
        },
      ],
    },
  ],
}
