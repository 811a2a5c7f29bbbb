import type { CardsCommand } from '@core/cards/cards'
import type { ThemesCommand } from '@core/themes/themes'
import { crafted, craftedAgenda } from '../crafted-room'
import { attendee, noteTaker } from '../given'
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
    // At a table, the card is in the table's theme from the start.
    {
      given: craftedAgenda,
      when: { type: 'addCard', stageId: 'tables', text: 'Paint', kind: 'idea', tag: 'Homes', participantId: null },
      then: [
        { type: 'cardAdded', card: card('new-1', 5, { text: 'Paint', stageId: 'tables', tag: 'Homes' }) },
        { type: 'cardsFiled', cardIds: ['new-1'], themeId: 'homes' },
      ],
    },
    {
      given: craftedAgenda,
      when: { type: 'addCard', stageId: 'tables', text: 'Beds', kind: 'idea', tag: 'Hospitals', participantId: null },
      then: [
        { type: 'cardAdded', card: card('new-1', 5, { text: 'Beds', stageId: 'tables', tag: 'Hospitals' }) },
        { type: 'themeCreated', theme: { id: 'new-2', name: 'Hospitals' } },
        { type: 'cardsFiled', cardIds: ['new-1'], themeId: 'new-2' },
      ],
    },
    {
      given: crafted,
      when: {
        type: 'addCard',
        stageId: 'link',
        text: 'Sing outside',
        kind: 'idea',
        tag: '',
        participantId: 'dev',
        joins: ['garden', 'choir'],
      },
      then: [
        {
          type: 'cardAdded',
          card: card('new-1', 16, {
            text: 'Sing outside',
            stageId: 'link',
            participantId: 'dev',
            enteredBy: 'attendee',
            joins: ['garden', 'choir'],
          }),
        },
      ],
      by: attendee('dev'),
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
    // An offer that is not there any more is not taken up.
    {
      given: crafted,
      when: { type: 'withdrawCard', cardId: 'van' },
      then: [
        { type: 'matchUndone', matchId: 'trip' },
        { type: 'cardWithdrawn', cardId: 'van' },
      ],
      by: attendee('ann'),
    },
    // Whoever said the same still said it.
    {
      given: [...crafted, { type: 'cardsMerged', cardIds: ['parks'], intoCardId: 'buses' }],
      when: { type: 'withdrawCard', cardId: 'buses' },
      then: [
        { type: 'cardUnmerged', cardId: 'parks' },
        { type: 'cardsMerged', cardIds: ['bus'], intoCardId: 'parks' },
        { type: 'cardWithdrawn', cardId: 'buses' },
      ],
    },
    { given: room, when: { type: 'withdrawCard', cardId: 'rude' }, then: [{ type: 'cardWithdrawn', cardId: 'rude' }] },
    {
      given: room,
      when: { type: 'withdrawCard', cardId: 'jobs' },
      then: [{ type: 'cardWithdrawn', cardId: 'jobs' }],
      by: attendee('ann'),
    },
  ],
  blackOut: [
    {
      given: [...room, { type: 'cardEdited', cardId: 'jobs', text: 'Ann and ANN are planning with Ann’s son' }],
      when: { type: 'blackOut', cardId: 'jobs', words: ' ann ' },
      then: [{ type: 'cardBlackedOut', cardId: 'jobs', text: '▇▇▇ and ▇▇▇ are planning with ▇▇▇’s son' }],
    },
    // Not a word by itself, and so wherever it stands.
    {
      given: [...room, { type: 'cardEdited', cardId: 'jobs', text: 'The Smiths (all of them)' }],
      when: { type: 'blackOut', cardId: 'jobs', words: 'Smith' },
      then: [{ type: 'cardBlackedOut', cardId: 'jobs', text: 'The ▇▇▇s (all of them)' }],
    },
    // What means something in a pattern is a word like any other.
    {
      given: [...room, { type: 'cardEdited', cardId: 'jobs', text: 'The Smiths (all of them)' }],
      when: { type: 'blackOut', cardId: 'jobs', words: '(all  of them)' },
      then: [{ type: 'cardBlackedOut', cardId: 'jobs', text: 'The Smiths ▇▇▇' }],
    },
  ],
  mergeCards: [
    {
      given: room,
      when: { type: 'mergeCards', cardIds: ['jobs', 'jobs'], intoCardId: 'parks' },
      then: [{ type: 'cardsMerged', cardIds: ['jobs'], intoCardId: 'parks' }],
      by: noteTaker,
    },
    // What was under a card goes along with it.
    {
      given: crafted,
      when: { type: 'mergeCards', cardIds: ['buses'], intoCardId: 'parks' },
      then: [{ type: 'cardsMerged', cardIds: ['buses', 'bus'], intoCardId: 'parks' }],
    },
  ],
  unmergeCard: [
    {
      given: crafted,
      when: { type: 'unmergeCard', cardId: 'bus' },
      then: [{ type: 'cardUnmerged', cardId: 'bus' }],
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
