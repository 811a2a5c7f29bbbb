import { limits } from '@core/limits'
import type { Choice, VoteMethod } from '@core/voting/voting'
import type { Event } from '@core/workshop'
import {
  acting,
  agenda,
  cardOptions,
  card,
  closedVote,
  created,
  dots,
  openAnswers,
  openVote,
  revealedVote,
  room,
  stage,
  themeOptions,
  votedOn,
} from '../room'
import type { CodesOf, Refusals } from './refused'

const casting = (choice: Choice, participantId = 'ann', stageId = 'vote') =>
  ({ type: 'castBallot', stageId, participantId, choice }) as const
const counts = (...dotsOf: readonly (readonly [string, number])[]): Choice => ({
  type: 'dots',
  dots: dotsOf.map(([optionId, count]) => ({ optionId, count })),
})
const agreeing: Choice = { type: 'agreement', answers: [{ optionId: 'homes', answer: 'agree' }] }
const manyThemes = (from: number) =>
  Array.from({ length: limits.themes - from }, (_, index): Event => {
    return { type: 'themeCreated', theme: { id: `theme-${index}`, name: `Theme ${index}` } }
  })
const manyCards = Array.from({ length: limits.optionsInAVote + 1 }, (_, index): Event => {
  return { type: 'cardAdded', card: card(`card-${index}`, index + 1) }
})
const stackingVote: readonly Event[] = [
  ...room,
  { type: 'voteOpened', stageId: 'vote', method: { type: 'dots', dots: 3, stacking: true }, options: themeOptions },
]
const votingBy = (method: VoteMethod) => {
  const activity = { kind: 'vote', method, optionsFrom: 'themes', choose: 1 } as const
  return { type: 'changeStage', stageId: 'vote', changes: { activity } } as const
}
const choosing = { type: 'choosePriorities', stageId: 'vote', reason: '' } as const

export const votingRefusals: Refusals<CodesOf<'voting' | 'ballot' | 'priorities'>> = {
  'voting.choose-out-of-range': ([0, 21, 1.5] as const).map((choose) => ({
    given: room,
    when: {
      type: 'changeStage',
      stageId: 'vote',
      changes: { activity: { kind: 'vote', method: { type: 'agreement' }, optionsFrom: 'themes', choose } },
    } as const,
    refusal: { code: 'voting.choose-out-of-range', choose, least: 1, most: 20 } as const,
  })),
  'voting.dots-out-of-range': [
    ...([0, 21, 1.5] as const).map((count) => ({
      given: room,
      when: votingBy({ type: 'dots', dots: count, stacking: true }),
      refusal: { code: 'voting.dots-out-of-range', dots: count, least: 1, most: 20 } as const,
    })),
    ...([0, 4, 1.5] as const).map((most) => ({
      given: room,
      when: votingBy({ type: 'dots', dots: 3, stacking: true, mostAnOption: most }),
      refusal: { code: 'voting.dots-out-of-range', dots: most, least: 1, most: 3 } as const,
    })),
  ],
  'voting.not-a-vote': [
    { given: room, when: { type: 'openVote', stageId: 'act' }, refusal: { code: 'voting.not-a-vote', stageId: 'act' } },
  ],
  'voting.no-options': [
    {
      given: agenda,
      when: { type: 'openVote', stageId: 'vote' },
      refusal: { code: 'voting.no-options', stageId: 'vote' },
    },
    {
      given: [...agenda, { type: 'cardAdded', card: card('rude', 1, { hidden: true }) }],
      when: { type: 'openVote', stageId: 'answers' },
      refusal: { code: 'voting.no-options', stageId: 'answers' },
    },
  ],
  'voting.too-many-options': [
    {
      given: [...agenda, ...manyCards],
      when: { type: 'openVote', stageId: 'answers' },
      refusal: { code: 'voting.too-many-options', options: 2001, allowed: 2000 },
    },
    {
      given: [
        ...agenda,
        stage('order', { kind: 'vote', method: { type: 'ranking' }, optionsFrom: 'cards', choose: 1 }),
        ...manyCards.slice(0, limits.optionsInARanking + 1),
      ],
      when: { type: 'openVote', stageId: 'order' },
      refusal: { code: 'voting.too-many-options', options: 31, allowed: 30 },
    },
    {
      given: [created],
      when: {
        type: 'importConsultation',
        consultation: {
          topic: '',
          attribution: '',
          statements: Array.from({ length: 2001 }, (_, index) => ({
            key: String(index),
            text: 'Words',
            authorKey: null,
            hidden: false,
          })),
          ballots: [],
        },
      },
      refusal: { code: 'voting.too-many-options', options: 2001, allowed: 2000 },
    },
  ],
  'voting.already-opened': [
    {
      given: closedVote,
      when: { type: 'openVote', stageId: 'vote' },
      refusal: { code: 'voting.already-opened', stageId: 'vote' },
    },
  ],
  'voting.not-open': [
    { given: room, when: casting(dots()), refusal: { code: 'voting.not-open', stageId: 'vote' } },
    { given: closedVote, when: casting(dots()), refusal: { code: 'voting.not-open', stageId: 'vote' } },
    {
      given: revealedVote,
      when: { type: 'withdrawBallot', stageId: 'vote', participantId: 'ann' },
      refusal: { code: 'voting.not-open', stageId: 'vote' },
    },
    {
      given: closedVote,
      when: { type: 'closeVote', stageId: 'vote' },
      refusal: { code: 'voting.not-open', stageId: 'vote' },
    },
  ],
  'voting.not-closed': [
    {
      given: votedOn,
      when: { type: 'revealVote', stageId: 'vote' },
      refusal: { code: 'voting.not-closed', stageId: 'vote' },
    },
  ],
  'voting.revealed': [
    {
      given: revealedVote,
      when: { type: 'reopenVote', stageId: 'vote' },
      refusal: { code: 'voting.revealed', stageId: 'vote' },
    },
  ],
  'ballot.over-limit': [
    {
      given: stackingVote,
      when: casting(counts(['homes', 2], ['travel', 2])),
      refusal: { code: 'ballot.over-limit', used: 4, allowed: 3 },
    },
    {
      given: stackingVote,
      when: casting(counts(['homes', Number.MAX_SAFE_INTEGER])),
      refusal: { code: 'ballot.over-limit', used: Number.MAX_SAFE_INTEGER, allowed: 3 },
    },
  ],
  'ballot.stacked': [
    {
      given: openVote,
      when: casting(counts(['homes', 2])),
      refusal: { code: 'ballot.stacked', optionId: 'homes', used: 2, allowed: 1 },
    },
  ],
  'ballot.too-many-concerns': [
    {
      given: openVote,
      when: {
        ...casting(counts()),
        concerns: Array.from({ length: 6 }, () => ({ optionId: 'homes', text: 'Who pays?' })),
      },
      refusal: { code: 'ballot.too-many-concerns', used: 6, allowed: 5 },
    },
  ],
  'ballot.not-a-count': ([0, -1, 0.5, Number.NaN] as const).map((count) => ({
    given: stackingVote,
    when: casting(counts(['homes', count])),
    refusal: { code: 'ballot.not-a-count', optionId: 'homes', count } as const,
  })),
  'ballot.unknown-option': [
    { given: openVote, when: casting(dots('jobs')), refusal: { code: 'ballot.unknown-option', optionId: 'jobs' } },
    {
      given: openAnswers,
      when: casting({ type: 'agreement', answers: [{ optionId: 'rude', answer: 'agree' }] }, 'ann', 'answers'),
      refusal: { code: 'ballot.unknown-option', optionId: 'rude' },
    },
  ],
  'ballot.rating-out-of-range': ([0, 6, -1, 2.5, Number.NaN] as const).map((rating) => ({
    given: [...room, { type: 'voteOpened', stageId: 'vote', method: { type: 'rating' }, options: themeOptions }],
    when: casting({
      type: 'rating',
      ratings: [
        { optionId: 'travel', rating: 5 },
        { optionId: 'homes', rating },
      ],
    }),
    refusal: { code: 'ballot.rating-out-of-range', optionId: 'homes', rating, least: 1, most: 5 } as const,
  })),
  'ballot.option-twice': [
    {
      given: openVote,
      when: casting(dots('homes', 'homes')),
      refusal: { code: 'ballot.option-twice', optionId: 'homes' },
    },
    {
      given: room,
      when: { ...choosing, options: [...cardOptions, ...cardOptions.slice(1)] },
      refusal: { code: 'ballot.option-twice', optionId: 'parks' },
    },
  ],
  'ballot.wrong-method': [
    { given: openVote, when: casting(agreeing), refusal: { code: 'ballot.wrong-method', expected: 'dots' } },
    {
      given: openAnswers,
      when: casting(dots('jobs'), 'ann', 'answers'),
      refusal: { code: 'ballot.wrong-method', expected: 'agreement' },
    },
  ],
  'ballot.none': [
    {
      given: votedOn,
      when: { type: 'withdrawBallot', stageId: 'vote', participantId: 'dev' },
      refusal: { code: 'ballot.none', participantId: 'dev' },
    },
  ],
  'priorities.too-many': [
    {
      given: [...room, ...manyThemes(3)],
      when: {
        ...choosing,
        options: Array.from({ length: 21 }, (_, index) => ({ id: `theme-${index}`, kind: 'theme' }) as const),
      },
      refusal: { code: 'priorities.too-many', chosen: 21, allowed: 20 },
    },
  ],
  'priorities.unknown-option': [
    {
      given: room,
      when: { ...choosing, options: [{ id: 'rude', kind: 'card' }] },
      refusal: { code: 'priorities.unknown-option', optionId: 'rude' },
    },
    {
      given: room,
      when: { ...choosing, options: [{ id: 'homes', kind: 'card' }] },
      refusal: { code: 'priorities.unknown-option', optionId: 'homes' },
    },
  ],
  'priorities.in-use': [
    {
      given: acting,
      when: { ...choosing, options: [] },
      refusal: { code: 'priorities.in-use', optionId: 'homes', actions: 2 },
    },
  ],
  'priorities.tie-undecided': [
    {
      given: revealedVote,
      when: {
        ...choosing,
        options: [
          { id: 'homes', kind: 'theme' },
          { id: 'health', kind: 'theme' },
        ],
        reason: ' ',
      },
      refusal: { code: 'priorities.tie-undecided', optionIds: ['travel', 'health'] },
    },
  ],
}
