import { brokenInvariants } from '@core/invariants'
import type { Event } from '@core/workshop'
import { expect, it } from 'vitest'
import { given } from './given'
import { acting, action, ballot, card, dots, note, openAnswers, openVote, revealedVote, room } from './room'

/** Events that no rule lets happen, each with what is then broken. */
const broken: readonly (readonly [sentence: string, events: readonly Event[]])[] = [
  ['card 9 belongs to no stage', [...room, { type: 'cardAdded', card: card('new', 9, { stageId: 'none' }) }]],
  [
    'card 9 is in a theme that is not there',
    [...room, { type: 'cardAdded', card: card('new', 9, { themeId: 'none' }) }],
  ],
  ['card 1 is in a theme that is not there', [...room, { type: 'themeRemoved', themeId: 'homes' }]],
  ['device d1 speaks for nobody who is there', [...room, { type: 'deviceAdmitted', device: { id: 'd1', participantId: 'none' } }]],
  [
    "commitment c1 is nobody's",
    [...room, { type: 'commitmentMade', commitment: { id: 'c1', text: 'I will', participantId: 'none' } }],
  ],
  ['card 1 belongs to nobody who is there', [...room, { type: 'participantRemoved', participantId: 'ann' }]],
  [
    'card 1 is hidden and a priority',
    [
      ...room,
      { type: 'prioritiesChosen', priorities: [{ id: 'jobs', kind: 'card', stageId: null }] },
      { type: 'cardHidden', cardId: 'jobs', hidden: true },
    ],
  ],
  [
    'the room is in no stage',
    [...room, { type: 'stageEntered', stageId: 'act', at: 0 }, { type: 'stageRemoved', stageId: 'act' }],
  ],
  [
    'participant ann is of an organisation that is not there',
    [...room, { type: 'organisationRemoved', organisationId: 'council' }],
  ],
  [
    'stage round heard an organisation that is not there',
    [...room, { type: 'organisationHeard', stageId: 'round', organisationId: 'none', heard: true }],
  ],
  ['vote vote has no stage', [...openVote, { type: 'stageRemoved', stageId: 'vote' }]],
  ['vote vote offers what is not there', [...openVote, { type: 'themeRemoved', themeId: 'health' }]],
  ['vote answers offers what is not there', [...openAnswers, { type: 'cardWithdrawn', cardId: 'buses' }]],
  ['vote answers offers a hidden card', [...openAnswers, { type: 'cardHidden', cardId: 'buses', hidden: true }]],
  [
    'a ballot of vote vote breaks ballot.stacked',
    [...openVote, ballot('vote', 'ann', { type: 'dots', dots: [{ optionId: 'homes', count: 2 }] })],
  ],
  ['a ballot of vote vote breaks ballot.unknown-option', [...openVote, ballot('vote', 'ann', dots('jobs'))]],
  ["a ballot of vote vote is nobody's", [...openVote, ballot('vote', 'none', dots('homes'))]],
  [
    'priority none is of what is not there',
    [...room, { type: 'prioritiesChosen', priorities: [{ id: 'none', kind: 'theme', stageId: null }] }],
  ],
  [
    'action new is accepted and has no lead',
    [...room, { type: 'actionAdded', action: action('new', { leadId: null, accepted: true }) }],
  ],
  ['action new names nobody', [...room, { type: 'actionAdded', action: action('new', { leadId: 'none' }) }]],
  [
    'action new names an organisation twice',
    [...room, { type: 'actionAdded', action: action('new', { supporterIds: ['council'] }) }],
  ],
  ['action survey is under a priority that is not there', [...acting, { type: 'prioritiesChosen', priorities: [] }]],
  [
    'action new is stopped without saying why',
    [...room, { type: 'actionAdded', action: action('new', { status: 'stopped' }) }],
  ],
  [
    'note new is under a priority that is not there',
    [...room, { type: 'noteAdded', note: note('new', { priorityId: 'homes' }) }],
  ],
]

it.each(broken)('%s', (sentence, events) => {
  expect(brokenInvariants(given(events).workshop)).toContain(sentence)
})

it('a workshop as the rules let it be breaks none', () => {
  for (const events of [[], room, openVote, openAnswers, revealedVote, acting]) {
    expect(brokenInvariants(given(events).workshop)).toEqual([])
  }
})
