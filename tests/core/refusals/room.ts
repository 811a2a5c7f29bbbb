import { limits } from '@core/limits'
import type { Choice } from '@core/voting/voting'
import type { Event } from '@core/workshop'
import { attendee } from '../given'
import { acting, agenda, cardOptions, card, closedVote, created, dots, openAnswers, openVote, people, revealedVote, room, themeOptions, votedOn } from '../room'
import type { CodesOf, Refusals } from './refused'

const adding = { type: 'addCard', stageId: 'gather', text: 'Words', kind: 'idea', tag: '', participantId: null } as const
const casting = (choice: Choice, participantId = 'ann', stageId = 'vote') =>
  ({ type: 'castBallot', stageId, participantId, choice }) as const
const counts = (...dotsOf: readonly (readonly [string, number])[]): Choice => ({
  type: 'dots',
  dots: dotsOf.map(([optionId, count]) => ({ optionId, count })),
})
const agreeing: Choice = { type: 'agreement', answers: [{ optionId: 'homes', answer: 'agree' }] }
const anns = Array.from(
  { length: limits.cardsOfAPersonInAStage - 1 },
  (_, index): Event => ({ type: 'cardAdded', card: card(`ann-${index}`, 10 + index, { participantId: 'ann' }) }),
)
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
const cardPriority: Event = { type: 'prioritiesChosen', priorities: [{ id: 'jobs', kind: 'card', stageId: null }] }
const organisations = (from: number) =>
  Array.from({ length: limits.organisations - from }, (_, index) => ({ name: `Org ${index}`, sector: 'other' }) as const)
const choosing = { type: 'choosePriorities', stageId: 'vote', reason: '' } as const

export const roomRefusals: Refusals<CodesOf<'people' | 'cards' | 'themes' | 'voting' | 'ballot' | 'priorities'>> = {
  'people.unknown-organisation': [
    { given: room, when: { type: 'removeOrganisation', organisationId: 'none' }, refusal: { code: 'people.unknown-organisation', organisationId: 'none' } },
    { given: room, when: { type: 'changeOrganisation', organisationId: 'none', changes: {} }, refusal: { code: 'people.unknown-organisation', organisationId: 'none' } },
    { given: room, when: { type: 'addParticipants', participants: [{ name: '', organisationId: 'none' }] }, refusal: { code: 'people.unknown-organisation', organisationId: 'none' } },
    { given: room, when: { type: 'changeParticipant', participantId: 'ann', changes: { organisationId: 'none' } }, refusal: { code: 'people.unknown-organisation', organisationId: 'none' } },
    { given: room, when: { type: 'markHeard', stageId: 'round', organisationId: 'none', heard: true }, refusal: { code: 'people.unknown-organisation', organisationId: 'none' } },
    { given: acting, when: { type: 'changeAction', actionId: 'survey', changes: { leadId: 'none' } }, refusal: { code: 'people.unknown-organisation', organisationId: 'none' } },
    { given: acting, when: { type: 'changeAction', actionId: 'survey', changes: { supporterIds: ['shop', 'none'] } }, refusal: { code: 'people.unknown-organisation', organisationId: 'none' } },
  ],
  'people.unknown-participant': [
    { given: room, when: { type: 'removeParticipant', participantId: 'none' }, refusal: { code: 'people.unknown-participant', participantId: 'none' } },
    { given: room, when: { type: 'changeParticipant', participantId: 'none', changes: {} }, refusal: { code: 'people.unknown-participant', participantId: 'none' } },
    { given: room, when: { ...adding, participantId: 'none' }, refusal: { code: 'people.unknown-participant', participantId: 'none' } },
    { given: openVote, when: casting(dots(), 'none'), refusal: { code: 'people.unknown-participant', participantId: 'none' } },
  ],
  'people.organisation-exists': [
    { given: room, when: { type: 'addOrganisations', organisations: [{ name: ' COUNCIL', sector: 'other' }] }, refusal: { code: 'people.organisation-exists', name: 'COUNCIL' } },
    {
      given: room,
      when: { type: 'addOrganisations', organisations: [{ name: 'New  one', sector: 'other' }, { name: 'new one', sector: 'other' }] },
      refusal: { code: 'people.organisation-exists', name: 'new one' },
    },
    { given: room, when: { type: 'changeOrganisation', organisationId: 'shop', changes: { name: 'charity' } }, refusal: { code: 'people.organisation-exists', name: 'charity' } },
  ],
  'people.too-many-organisations': [
    { given: [...agenda, ...people], when: { type: 'addOrganisations', organisations: organisations(2) }, refusal: { code: 'people.too-many-organisations', allowed: 500 } },
  ],
  'people.too-many-participants': [
    {
      given: room,
      when: { type: 'addParticipants', participants: Array.from({ length: 4997 }, () => ({ name: '', organisationId: null })) },
      refusal: { code: 'people.too-many-participants', allowed: 5000 },
    },
    {
      given: [...agenda, ...people],
      when: {
        type: 'importConsultation',
        consultation: {
          topic: '',
          attribution: '',
          statements: [{ key: '1', text: 'One', authorKey: null, hidden: false }],
          ballots: Array.from({ length: 4997 }, (_, index) => ({ voterKey: String(index), answers: [] })),
        },
      },
      refusal: { code: 'people.too-many-participants', allowed: 5000 },
    },
  ],
  'people.organisation-in-use': [
    { given: acting, when: { type: 'removeOrganisation', organisationId: 'council' }, refusal: { code: 'people.organisation-in-use', participants: 1, actions: 1 } },
    { given: acting, when: { type: 'removeOrganisation', organisationId: 'charity' }, refusal: { code: 'people.organisation-in-use', participants: 1, actions: 1 } },
    // By the difference of two counts everybody could see what Ann voted.
    { given: revealedVote, when: { type: 'changeOrganisation', organisationId: 'council', changes: { sector: 'other' } }, refusal: { code: 'people.organisation-in-use', participants: 1, actions: 0 } },
  ],
  'people.participant-in-use': [
    { given: votedOn, when: { type: 'removeParticipant', participantId: 'ann' }, refusal: { code: 'people.participant-in-use', cards: 1, ballots: 1 } },
    { given: votedOn, when: { type: 'changeParticipant', participantId: 'bob', changes: { organisationId: null } }, refusal: { code: 'people.participant-in-use', cards: 1, ballots: 1 } },
  ],
  'people.not-you': [
    { given: room, when: { ...adding, participantId: 'bob' }, by: attendee('ann'), refusal: { code: 'people.not-you', participantId: 'bob' } },
    { given: room, when: adding, by: attendee('ann'), refusal: { code: 'people.not-you', participantId: null } },
    { given: openVote, when: casting(dots('homes'), 'bob'), by: attendee('ann'), refusal: { code: 'people.not-you', participantId: 'bob' } },
    { given: votedOn, when: { type: 'withdrawBallot', stageId: 'vote', participantId: 'bob' }, by: attendee('ann'), refusal: { code: 'people.not-you', participantId: 'bob' } },
  ],

  'cards.unknown-card': [
    { given: room, when: { type: 'editCard', cardId: 'none', text: 'Words' }, refusal: { code: 'cards.unknown-card', cardId: 'none' } },
    { given: room, when: { type: 'fileCards', cardIds: ['jobs', 'none'], themeId: 'homes' }, refusal: { code: 'cards.unknown-card', cardId: 'none' } },
    { given: room, when: { type: 'createTheme', name: 'New', cardIds: ['none'] }, refusal: { code: 'cards.unknown-card', cardId: 'none' } },
  ],
  'cards.too-many': [
    { given: [...room, ...anns], when: { ...adding, participantId: 'ann' }, refusal: { code: 'cards.too-many', used: 100, allowed: 100 } },
  ],
  'cards.unknown-tag': [
    { given: room, when: { ...adding, tag: 'sport' }, refusal: { code: 'cards.unknown-tag', tag: 'sport' } },
    { given: room, when: { ...adding, stageId: 'round', tag: 'work' }, refusal: { code: 'cards.unknown-tag', tag: 'work' } },
  ],
  'cards.in-a-vote': [
    { given: openAnswers, when: { type: 'hideCard', cardId: 'jobs', hidden: true }, refusal: { code: 'cards.in-a-vote', stageId: 'answers' } },
    { given: [...openAnswers, { type: 'voteClosed', stageId: 'answers' }], when: { type: 'withdrawCard', cardId: 'jobs' }, refusal: { code: 'cards.in-a-vote', stageId: 'answers' } },
    { given: openAnswers, when: { type: 'editCard', cardId: 'jobs', text: 'Something else' }, by: attendee('ann'), refusal: { code: 'cards.in-a-vote', stageId: 'answers' } },
    // Nobody may vote on a hidden card.
    {
      given: [...openAnswers, { type: 'voteClosed', stageId: 'answers' }, { type: 'cardHidden', cardId: 'jobs', hidden: true }],
      when: { type: 'reopenVote', stageId: 'answers' },
      refusal: { code: 'cards.in-a-vote', stageId: 'answers' },
    },
  ],
  'cards.is-priority': [
    { given: [...room, cardPriority], when: { type: 'hideCard', cardId: 'jobs', hidden: true }, refusal: { code: 'cards.is-priority', cardId: 'jobs' } },
    { given: [...room, cardPriority], when: { type: 'withdrawCard', cardId: 'jobs' }, refusal: { code: 'cards.is-priority', cardId: 'jobs' } },
  ],
  'cards.not-yours': [
    { given: room, when: { type: 'editCard', cardId: 'jobs', text: 'Mine' }, by: attendee('bob'), refusal: { code: 'cards.not-yours', cardId: 'jobs' } },
    { given: room, when: { type: 'withdrawCard', cardId: 'buses' }, by: attendee('bob'), refusal: { code: 'cards.not-yours', cardId: 'buses' } },
  ],

  'themes.unknown-theme': [
    { given: room, when: { type: 'renameTheme', themeId: 'none', name: 'New' }, refusal: { code: 'themes.unknown-theme', themeId: 'none' } },
    { given: room, when: { type: 'fileCards', cardIds: ['jobs'], themeId: 'none' }, refusal: { code: 'themes.unknown-theme', themeId: 'none' } },
    { given: room, when: { type: 'mergeThemes', themeId: 'homes', intoThemeId: 'none' }, refusal: { code: 'themes.unknown-theme', themeId: 'none' } },
  ],
  'themes.name-taken': [
    { given: room, when: { type: 'createTheme', name: ' HOMES', cardIds: [] }, refusal: { code: 'themes.name-taken', name: 'HOMES' } },
    { given: room, when: { type: 'renameTheme', themeId: 'travel', name: 'homes' }, refusal: { code: 'themes.name-taken', name: 'homes' } },
  ],
  'themes.too-many': [
    { given: [...room, ...manyThemes(3)], when: { type: 'createTheme', name: 'One more', cardIds: [] }, refusal: { code: 'themes.too-many', allowed: 200 } },
  ],
  'themes.no-cards': [{ given: room, when: { type: 'fileCards', cardIds: [], themeId: 'homes' }, refusal: { code: 'themes.no-cards' } }],
  'themes.into-itself': [
    { given: room, when: { type: 'mergeThemes', themeId: 'homes', intoThemeId: 'homes' }, refusal: { code: 'themes.into-itself', themeId: 'homes' } },
  ],
  'themes.in-a-vote': [
    { given: openVote, when: { type: 'dissolveTheme', themeId: 'health' }, refusal: { code: 'themes.in-a-vote', stageId: 'vote' } },
    { given: revealedVote, when: { type: 'mergeThemes', themeId: 'health', intoThemeId: 'homes' }, refusal: { code: 'themes.in-a-vote', stageId: 'vote' } },
  ],
  'themes.is-priority': [
    {
      given: [...room, { type: 'prioritiesChosen', priorities: [{ id: 'homes', kind: 'theme', stageId: null }] }],
      when: { type: 'dissolveTheme', themeId: 'homes' },
      refusal: { code: 'themes.is-priority', themeId: 'homes' },
    },
  ],

  'voting.dots-out-of-range': ([0, 21, 1.5] as const).map((count) => ({
    given: room,
    when: {
      type: 'changeStage',
      stageId: 'vote',
      changes: {
        activity: { kind: 'vote', method: { type: 'dots', dots: count, stacking: true }, optionsFrom: 'themes', choose: 1 },
      },
    } as const,
    refusal: { code: 'voting.dots-out-of-range', dots: count, least: 1, most: 20 } as const,
  })),
  'voting.not-a-vote': [{ given: room, when: { type: 'openVote', stageId: 'act' }, refusal: { code: 'voting.not-a-vote', stageId: 'act' } }],
  'voting.no-options': [
    { given: agenda, when: { type: 'openVote', stageId: 'vote' }, refusal: { code: 'voting.no-options', stageId: 'vote' } },
    {
      given: [...agenda, { type: 'cardAdded', card: card('rude', 1, { hidden: true }) }],
      when: { type: 'openVote', stageId: 'answers' },
      refusal: { code: 'voting.no-options', stageId: 'answers' },
    },
  ],
  'voting.too-many-options': [
    { given: [...agenda, ...manyCards], when: { type: 'openVote', stageId: 'answers' }, refusal: { code: 'voting.too-many-options', options: 2001, allowed: 2000 } },
    {
      given: [created],
      when: {
        type: 'importConsultation',
        consultation: {
          topic: '',
          attribution: '',
          statements: Array.from({ length: 2001 }, (_, index) => ({ key: String(index), text: 'Words', authorKey: null, hidden: false })),
          ballots: [],
        },
      },
      refusal: { code: 'voting.too-many-options', options: 2001, allowed: 2000 },
    },
  ],
  'voting.already-opened': [{ given: closedVote, when: { type: 'openVote', stageId: 'vote' }, refusal: { code: 'voting.already-opened', stageId: 'vote' } }],
  'voting.not-open': [
    { given: room, when: casting(dots()), refusal: { code: 'voting.not-open', stageId: 'vote' } },
    { given: closedVote, when: casting(dots()), refusal: { code: 'voting.not-open', stageId: 'vote' } },
    { given: revealedVote, when: { type: 'withdrawBallot', stageId: 'vote', participantId: 'ann' }, refusal: { code: 'voting.not-open', stageId: 'vote' } },
    { given: closedVote, when: { type: 'closeVote', stageId: 'vote' }, refusal: { code: 'voting.not-open', stageId: 'vote' } },
  ],
  'voting.not-closed': [{ given: votedOn, when: { type: 'revealVote', stageId: 'vote' }, refusal: { code: 'voting.not-closed', stageId: 'vote' } }],
  'voting.revealed': [{ given: revealedVote, when: { type: 'reopenVote', stageId: 'vote' }, refusal: { code: 'voting.revealed', stageId: 'vote' } }],

  'ballot.over-limit': [
    { given: stackingVote, when: casting(counts(['homes', 2], ['travel', 2])), refusal: { code: 'ballot.over-limit', used: 4, allowed: 3 } },
    { given: stackingVote, when: casting(counts(['homes', Number.MAX_SAFE_INTEGER])), refusal: { code: 'ballot.over-limit', used: Number.MAX_SAFE_INTEGER, allowed: 3 } },
  ],
  'ballot.stacked': [
    { given: openVote, when: casting(counts(['homes', 2])), refusal: { code: 'ballot.stacked', optionId: 'homes', used: 2, allowed: 1 } },
  ],
  'ballot.not-a-count': ([0, -1, 0.5, Number.NaN] as const).map((count) => ({
    given: stackingVote,
    when: casting(counts(['homes', count])),
    refusal: { code: 'ballot.not-a-count', optionId: 'homes', count } as const,
  })),
  'ballot.unknown-option': [
    { given: openVote, when: casting(dots('jobs')), refusal: { code: 'ballot.unknown-option', optionId: 'jobs' } },
    { given: openAnswers, when: casting({ type: 'agreement', answers: [{ optionId: 'rude', answer: 'agree' }] }, 'ann', 'answers'), refusal: { code: 'ballot.unknown-option', optionId: 'rude' } },
  ],
  'ballot.option-twice': [
    { given: openVote, when: casting(dots('homes', 'homes')), refusal: { code: 'ballot.option-twice', optionId: 'homes' } },
    { given: room, when: { ...choosing, options: [...cardOptions, ...cardOptions.slice(1)] }, refusal: { code: 'ballot.option-twice', optionId: 'parks' } },
  ],
  'ballot.wrong-method': [
    { given: openVote, when: casting(agreeing), refusal: { code: 'ballot.wrong-method', expected: 'dots' } },
    { given: openAnswers, when: casting(dots('jobs'), 'ann', 'answers'), refusal: { code: 'ballot.wrong-method', expected: 'agreement' } },
  ],
  'ballot.none': [
    { given: votedOn, when: { type: 'withdrawBallot', stageId: 'vote', participantId: 'dev' }, refusal: { code: 'ballot.none', participantId: 'dev' } },
  ],

  'priorities.too-many': [
    {
      given: [...room, ...manyThemes(3)],
      when: { ...choosing, options: Array.from({ length: 21 }, (_, index) => ({ id: `theme-${index}`, kind: 'theme' }) as const) },
      refusal: { code: 'priorities.too-many', chosen: 21, allowed: 20 },
    },
  ],
  'priorities.unknown-option': [
    { given: room, when: { ...choosing, options: [{ id: 'rude', kind: 'card' }] }, refusal: { code: 'priorities.unknown-option', optionId: 'rude' } },
    { given: room, when: { ...choosing, options: [{ id: 'homes', kind: 'card' }] }, refusal: { code: 'priorities.unknown-option', optionId: 'homes' } },
  ],
  'priorities.in-use': [
    { given: acting, when: { ...choosing, options: [] }, refusal: { code: 'priorities.in-use', optionId: 'homes', actions: 2 } },
  ],
  'priorities.tie-undecided': [
    {
      given: revealedVote,
      when: { ...choosing, options: [{ id: 'homes', kind: 'theme' }, { id: 'health', kind: 'theme' }], reason: ' ' },
      refusal: { code: 'priorities.tie-undecided', optionIds: ['travel', 'health'] },
    },
  ],
}
