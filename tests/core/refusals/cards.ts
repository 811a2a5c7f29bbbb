import { limits } from '@core/limits'
import type { Event } from '@core/workshop'
import { attendee } from '../given'
import { card, openAnswers, openVote, revealedVote, room } from '../room'
import type { CodesOf, Refusals } from './refused'

const adding = {
  type: 'addCard',
  stageId: 'gather',
  text: 'Words',
  kind: 'idea',
  tag: '',
  participantId: null,
} as const
const anns = Array.from({ length: limits.cardsOfAPersonInAStage - 1 }, (_, index): Event => ({
  type: 'cardAdded',
  card: card(`ann-${index}`, 10 + index, { participantId: 'ann' }),
}))
const manyThemes = (from: number) =>
  Array.from({ length: limits.themes - from }, (_, index): Event => {
    return { type: 'themeCreated', theme: { id: `theme-${index}`, name: `Theme ${index}` } }
  })
const cardPriority: Event = { type: 'prioritiesChosen', priorities: [{ id: 'jobs', kind: 'card', stageId: null }] }

export const cardsRefusals: Refusals<CodesOf<'cards' | 'themes'>> = {
  'cards.unknown-card': [
    {
      given: room,
      when: { type: 'editCard', cardId: 'none', text: 'Words' },
      refusal: { code: 'cards.unknown-card', cardId: 'none' },
    },
    {
      given: room,
      when: { type: 'fileCards', cardIds: ['jobs', 'none'], themeId: 'homes' },
      refusal: { code: 'cards.unknown-card', cardId: 'none' },
    },
    {
      given: room,
      when: { type: 'createTheme', name: 'New', cardIds: ['none'] },
      refusal: { code: 'cards.unknown-card', cardId: 'none' },
    },
  ],
  'cards.too-many': [
    {
      given: [...room, ...anns],
      when: { ...adding, participantId: 'ann' },
      refusal: { code: 'cards.too-many', used: 100, allowed: 100 },
    },
  ],
  'cards.unknown-tag': [
    { given: room, when: { ...adding, tag: 'sport' }, refusal: { code: 'cards.unknown-tag', tag: 'sport' } },
    {
      given: room,
      when: { ...adding, stageId: 'round', tag: 'work' },
      refusal: { code: 'cards.unknown-tag', tag: 'work' },
    },
  ],
  'cards.in-a-vote': [
    {
      given: openAnswers,
      when: { type: 'hideCard', cardId: 'jobs', hidden: true },
      refusal: { code: 'cards.in-a-vote', stageId: 'answers' },
    },
    {
      given: [...openAnswers, { type: 'voteClosed', stageId: 'answers' }],
      when: { type: 'withdrawCard', cardId: 'jobs' },
      refusal: { code: 'cards.in-a-vote', stageId: 'answers' },
    },
    {
      given: openAnswers,
      when: { type: 'editCard', cardId: 'jobs', text: 'Something else' },
      by: attendee('ann'),
      refusal: { code: 'cards.in-a-vote', stageId: 'answers' },
    },
    // Nobody may vote on a hidden card.
    {
      given: [
        ...openAnswers,
        { type: 'voteClosed', stageId: 'answers' },
        { type: 'cardHidden', cardId: 'jobs', hidden: true },
      ],
      when: { type: 'reopenVote', stageId: 'answers' },
      refusal: { code: 'cards.in-a-vote', stageId: 'answers' },
    },
  ],
  'cards.is-priority': [
    {
      given: [...room, cardPriority],
      when: { type: 'hideCard', cardId: 'jobs', hidden: true },
      refusal: { code: 'cards.is-priority', cardId: 'jobs' },
    },
    {
      given: [...room, cardPriority],
      when: { type: 'withdrawCard', cardId: 'jobs' },
      refusal: { code: 'cards.is-priority', cardId: 'jobs' },
    },
  ],
  'cards.not-yours': [
    {
      given: room,
      when: { type: 'editCard', cardId: 'jobs', text: 'Mine' },
      by: attendee('bob'),
      refusal: { code: 'cards.not-yours', cardId: 'jobs' },
    },
    {
      given: room,
      when: { type: 'withdrawCard', cardId: 'buses' },
      by: attendee('bob'),
      refusal: { code: 'cards.not-yours', cardId: 'buses' },
    },
  ],
  'themes.unknown-theme': [
    {
      given: room,
      when: { type: 'renameTheme', themeId: 'none', name: 'New' },
      refusal: { code: 'themes.unknown-theme', themeId: 'none' },
    },
    {
      given: room,
      when: { type: 'fileCards', cardIds: ['jobs'], themeId: 'none' },
      refusal: { code: 'themes.unknown-theme', themeId: 'none' },
    },
    {
      given: room,
      when: { type: 'mergeThemes', themeId: 'homes', intoThemeId: 'none' },
      refusal: { code: 'themes.unknown-theme', themeId: 'none' },
    },
  ],
  'themes.name-taken': [
    {
      given: room,
      when: { type: 'createTheme', name: ' HOMES', cardIds: [] },
      refusal: { code: 'themes.name-taken', name: 'HOMES' },
    },
    {
      given: room,
      when: { type: 'renameTheme', themeId: 'travel', name: 'homes' },
      refusal: { code: 'themes.name-taken', name: 'homes' },
    },
  ],
  'themes.too-many': [
    {
      given: [...room, ...manyThemes(3)],
      when: { type: 'createTheme', name: 'One more', cardIds: [] },
      refusal: { code: 'themes.too-many', allowed: 200 },
    },
  ],
  'themes.no-cards': [
    { given: room, when: { type: 'fileCards', cardIds: [], themeId: 'homes' }, refusal: { code: 'themes.no-cards' } },
  ],
  'themes.into-itself': [
    {
      given: room,
      when: { type: 'mergeThemes', themeId: 'homes', intoThemeId: 'homes' },
      refusal: { code: 'themes.into-itself', themeId: 'homes' },
    },
  ],
  'themes.in-a-vote': [
    {
      given: openVote,
      when: { type: 'dissolveTheme', themeId: 'health' },
      refusal: { code: 'themes.in-a-vote', stageId: 'vote' },
    },
    {
      given: revealedVote,
      when: { type: 'mergeThemes', themeId: 'health', intoThemeId: 'homes' },
      refusal: { code: 'themes.in-a-vote', stageId: 'vote' },
    },
  ],
  'themes.is-priority': [
    {
      given: [...room, { type: 'prioritiesChosen', priorities: [{ id: 'homes', kind: 'theme', stageId: null }] }],
      when: { type: 'dissolveTheme', themeId: 'homes' },
      refusal: { code: 'themes.is-priority', themeId: 'homes' },
    },
  ],
}
