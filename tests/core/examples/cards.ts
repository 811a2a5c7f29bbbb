import type { CardsCommand } from '@core/cards/cards'
import type { ThemesCommand } from '@core/themes/themes'
import { attendee } from '../given'
import { card, openVote, room } from '../room'
import type { Examples } from './example'

export const cardsExamples: Examples<CardsCommand> = {
  addCard: [
    {
      given: room,
      when: { type: 'addCard', stageId: 'gather', text: ' Lights ', kind: 'need', tag: 'work', participantId: 'ann' },
      then: [
        {
          type: 'cardAdded',
          card: card('new-1', 5, { text: 'Lights', kind: 'need', tag: 'work', participantId: 'ann' }),
        },
      ],
    },
    {
      given: room,
      when: { type: 'addCard', stageId: 'round', text: 'Lights', kind: 'idea', tag: '', participantId: 'ann' },
      then: [
        {
          type: 'cardAdded',
          card: card('new-1', 5, { text: 'Lights', stageId: 'round', participantId: 'ann', enteredBy: 'attendee' }),
        },
      ],
      by: attendee('ann'),
    },
  ],
  editCard: [
    {
      given: room,
      when: { type: 'editCard', cardId: 'parks', text: ' Green parks ' },
      then: [{ type: 'cardEdited', cardId: 'parks', text: 'Green parks' }],
    },
    {
      given: room,
      when: { type: 'editCard', cardId: 'jobs', text: 'Good jobs' },
      then: [{ type: 'cardEdited', cardId: 'jobs', text: 'Good jobs' }],
      by: attendee('ann'),
    },
  ],
  hideCard: [
    {
      given: openVote,
      when: { type: 'hideCard', cardId: 'jobs', hidden: true },
      then: [{ type: 'cardHidden', cardId: 'jobs', hidden: true }],
    },
    {
      given: room,
      when: { type: 'hideCard', cardId: 'rude', hidden: false },
      then: [{ type: 'cardHidden', cardId: 'rude', hidden: false }],
    },
    { given: room, when: { type: 'hideCard', cardId: 'rude', hidden: true }, then: [] },
  ],
  withdrawCard: [
    { given: room, when: { type: 'withdrawCard', cardId: 'rude' }, then: [{ type: 'cardWithdrawn', cardId: 'rude' }] },
    {
      given: room,
      when: { type: 'withdrawCard', cardId: 'jobs' },
      then: [{ type: 'cardWithdrawn', cardId: 'jobs' }],
      by: attendee('ann'),
    },
  ],
}

export const themesExamples: Examples<ThemesCommand> = {
  createTheme: [
    {
      given: room,
      when: { type: 'createTheme', name: ' Work ', cardIds: ['jobs', 'buses', 'jobs'] },
      then: [
        { type: 'themeCreated', theme: { id: 'new-1', name: 'Work' } },
        { type: 'cardsFiled', cardIds: ['jobs', 'buses'], themeId: 'new-1' },
      ],
    },
    {
      given: room,
      when: { type: 'createTheme', name: 'Work', cardIds: [] },
      then: [{ type: 'themeCreated', theme: { id: 'new-1', name: 'Work' } }],
    },
  ],
  renameTheme: [
    {
      given: openVote,
      when: { type: 'renameTheme', themeId: 'homes', name: ' HOMES ' },
      then: [{ type: 'themeRenamed', themeId: 'homes', name: 'HOMES' }],
    },
    { given: room, when: { type: 'renameTheme', themeId: 'homes', name: ' Homes ' }, then: [] },
  ],
  moveTheme: [
    {
      given: room,
      when: { type: 'moveTheme', themeId: 'health', position: 0 },
      then: [{ type: 'themeMoved', themeId: 'health', position: 0 }],
    },
  ],
  fileCards: [
    {
      given: openVote,
      when: { type: 'fileCards', cardIds: ['jobs', 'buses', 'rude'], themeId: 'homes' },
      then: [{ type: 'cardsFiled', cardIds: ['buses', 'rude'], themeId: 'homes' }],
    },
    {
      given: room,
      when: { type: 'fileCards', cardIds: ['jobs'], themeId: null },
      then: [{ type: 'cardsFiled', cardIds: ['jobs'], themeId: null }],
    },
    { given: room, when: { type: 'fileCards', cardIds: ['jobs'], themeId: 'homes' }, then: [] },
  ],
  mergeThemes: [
    {
      given: room,
      when: { type: 'mergeThemes', themeId: 'homes', intoThemeId: 'travel' },
      then: [
        { type: 'cardsFiled', cardIds: ['parks', 'jobs'], themeId: 'travel' },
        { type: 'themeRemoved', themeId: 'homes' },
      ],
    },
  ],
  dissolveTheme: [
    {
      given: room,
      when: { type: 'dissolveTheme', themeId: 'health' },
      then: [{ type: 'themeRemoved', themeId: 'health' }],
    },
    {
      given: room,
      when: { type: 'dissolveTheme', themeId: 'homes' },
      then: [
        { type: 'cardsFiled', cardIds: ['parks', 'jobs'], themeId: null },
        { type: 'themeRemoved', themeId: 'homes' },
      ],
    },
  ],
}
