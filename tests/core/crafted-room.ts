import type { Event } from '@core/workshop'
import { card, room, stage } from './room'

/** The small room with a stage of every kind that the first way of working does not have. */
export const craftedAgenda: readonly Event[] = [
  ...room,
  stage('tables', { kind: 'themed-rounds', cardKind: 'idea', themes: ['Homes', 'Hospitals'], rounds: 2 }),
  stage('score', { kind: 'score', lowest: 'Not at all', highest: 'Fully' }),
  stage('stories', {
    kind: 'stories',
    stories: [
      { title: 'A lift', text: 'A friend drove.' },
      { title: 'A street', text: 'It was swept.' },
    ],
    cardKind: 'insight',
  }),
  stage('link', { kind: 'link', joins: 'strength' }),
  stage('missing', { kind: 'missing' }),
  stage('offers', { kind: 'offers' }),
  stage('agreement', { kind: 'agreement' }),
  stage('commitments', { kind: 'commitments', suggestions: [], startsPrivate: true, asksContact: true }),
  stage('check', { kind: 'check', of: 'clauses', sectors: ['community', 'voluntary'] }),
]

export const clauseAdded: Event = {
  type: 'clauseAdded',
  clause: { id: 'meet', part: 'we-agree', text: 'We meet every month', accepted: false },
}

/** Ann's offer is taken up by Cara; a private promise, a clause that is checked, and two cards that say the same. */
export const crafted: readonly Event[] = [
  ...craftedAgenda,
  { type: 'cardAdded', card: card('choir', 10, { kind: 'strength', stageId: 'gather', participantId: 'ann' }) },
  { type: 'cardAdded', card: card('garden', 11, { kind: 'strength', stageId: 'gather', participantId: 'bob' }) },
  { type: 'cardAdded', card: card('van', 12, { kind: 'offer', stageId: 'offers', participantId: 'ann' }) },
  { type: 'cardAdded', card: card('lift', 13, { kind: 'need', stageId: 'offers', participantId: 'bob' }) },
  { type: 'cardAdded', card: card('concert', 14, { stageId: 'link', participantId: 'cara', joins: ['choir', 'garden'] }) },
  { type: 'cardAdded', card: card('bus', 15, { participantId: 'bob', text: 'More buses' }) },
  { type: 'cardsMerged', cardIds: ['bus'], intoCardId: 'buses' },
  { type: 'cardsShown', stageId: 'gather', shown: true },
  { type: 'cardsShown', stageId: 'offers', shown: true },
  { type: 'matchMade', match: { id: 'trip', offerId: 'van', needId: null, participantId: 'cara' } },
  {
    type: 'invitationAdded',
    invitation: { id: 'carers', stageId: 'missing', participantId: 'ann', who: 'Carers', askerId: null, person: '' },
  },
  {
    type: 'commitmentMade',
    commitment: { id: 'visit', participantId: 'ann', text: 'Visit a neighbour', private: true, contact: 'ann@post' },
  },
  { type: 'commitmentMade', commitment: { id: 'open', participantId: null, text: 'Open late', organisationId: 'council' } },
  clauseAdded,
  {
    type: 'responded',
    response: {
      id: 'check meet bob',
      stageId: 'check',
      subjectId: 'meet',
      participantId: 'bob',
      answer: 'not-yet',
      words: 'Not in August',
    },
  },
]
