import { limits } from '@core/limits'
import type { Event } from '@core/workshop'
import { crafted, craftedAgenda } from '../crafted-room'
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
    // What is held is nobody's to join or to take up but its author's.
    {
      given: [...crafted, { type: 'cardsShown', stageId: 'gather', shown: false }],
      when: { ...adding, stageId: 'link', participantId: 'ann', joins: ['choir', 'garden'] },
      by: attendee('ann'),
      refusal: { code: 'cards.unknown-card', cardId: 'garden' },
    },
    {
      given: [...crafted, { type: 'cardHidden', cardId: 'lift', hidden: true }],
      when: { type: 'makeMatch', offerId: 'van', needId: 'lift', participantId: null },
      refusal: { code: 'cards.unknown-card', cardId: 'lift' },
    },
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
      when: { type: 'mergeCards', cardIds: ['jobs'], intoCardId: 'rude' },
      refusal: { code: 'cards.in-a-vote', stageId: 'answers' },
    },
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
      when: { type: 'mergeCards', cardIds: ['jobs'], intoCardId: 'parks' },
      refusal: { code: 'cards.is-priority', cardId: 'jobs' },
    },
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
  'cards.words-not-there': [
    {
      given: room,
      when: { type: 'blackOut', cardId: 'jobs', words: 'Smith' },
      refusal: { code: 'cards.words-not-there', cardId: 'jobs' },
    },
  ],
  'cards.nothing-to-join': [
    {
      given: crafted,
      when: { ...adding, joins: ['choir', 'garden'] },
      refusal: { code: 'cards.nothing-to-join' },
    },
    {
      given: crafted,
      when: { ...adding, stageId: 'link', joins: ['choir', 'choir'] },
      refusal: { code: 'cards.nothing-to-join' },
    },
    {
      given: crafted,
      when: { ...adding, stageId: 'link', joins: ['choir', 'jobs'] },
      refusal: { code: 'cards.nothing-to-join' },
    },
  ],
  'cards.merged': [
    {
      given: crafted,
      when: { type: 'fileCards', cardIds: ['bus'], themeId: 'homes' },
      refusal: { code: 'cards.merged', cardId: 'bus', intoCardId: 'buses' },
    },
    {
      given: crafted,
      when: { type: 'createTheme', name: 'New', cardIds: ['bus'] },
      refusal: { code: 'cards.merged', cardId: 'bus', intoCardId: 'buses' },
    },
    {
      given: crafted,
      when: { type: 'mergeCards', cardIds: ['jobs'], intoCardId: 'bus' },
      refusal: { code: 'cards.merged', cardId: 'bus', intoCardId: 'buses' },
    },
    {
      given: crafted,
      when: { type: 'mergeCards', cardIds: ['bus'], intoCardId: 'jobs' },
      refusal: { code: 'cards.merged', cardId: 'bus', intoCardId: 'buses' },
    },
    {
      given: [
        ...crafted,
        { type: 'cardAdded', card: card('band', 30, { kind: 'strength' }) },
        { type: 'cardsMerged', cardIds: ['band'], intoCardId: 'parks' },
      ],
      when: { ...adding, stageId: 'link', joins: ['choir', 'band'] },
      refusal: { code: 'cards.merged', cardId: 'band', intoCardId: 'parks' },
    },
  ],
  'cards.into-itself': [
    {
      given: room,
      when: { type: 'mergeCards', cardIds: ['jobs', 'parks'], intoCardId: 'parks' },
      refusal: { code: 'cards.into-itself', cardId: 'parks' },
    },
  ],
  'cards.not-merged': [
    {
      given: crafted,
      when: { type: 'unmergeCard', cardId: 'buses' },
      refusal: { code: 'cards.not-merged', cardId: 'buses' },
    },
  ],
  'cards.in-use': [
    {
      given: crafted,
      when: { type: 'withdrawCard', cardId: 'choir' },
      by: attendee('ann'),
      refusal: { code: 'cards.in-use', cardId: 'choir' },
    },
    {
      given: crafted,
      when: { type: 'mergeCards', cardIds: ['choir'], intoCardId: 'jobs' },
      refusal: { code: 'cards.in-use', cardId: 'choir' },
    },
    {
      given: crafted,
      when: { type: 'mergeCards', cardIds: ['van'], intoCardId: 'jobs' },
      refusal: { code: 'cards.in-use', cardId: 'van' },
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
      when: {
        type: 'changeStage',
        stageId: 'act',
        changes: { activity: { kind: 'themed-rounds', cardKind: 'idea', themes: ['Homes', ' homes'], rounds: 2 } },
      },
      refusal: { code: 'themes.name-taken', name: 'homes' },
    },
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
      given: [...craftedAgenda, ...manyThemes(3)],
      when: { ...adding, stageId: 'tables', tag: 'Hospitals' },
      refusal: { code: 'themes.too-many', allowed: 200 },
    },
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
