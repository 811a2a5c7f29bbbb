import type { Commitment } from '@core/commitments/commitments'
import { rowsOf } from '@core/table'
import type { Event, Workshop } from '@core/workshop'
import { clauseAdded, crafted, craftedAgenda } from '../crafted-room'
import { room } from '../room'
import { row, type Effects } from './effect'

const part =
  (id: string) =>
  ({ agenda }: Workshop) =>
    agenda.stages.find((stage) => stage.id === id)?.part
const cardOf =
  (id: string) =>
  ({ cards }: Workshop) => {
    const card = row(cards, id)
    return card && { text: card.text, themeId: card.themeId, mergedInto: card.mergedInto }
  }
const invitations = (workshop: Workshop) => workshop.invitations
const clauses = ({ agreement }: Workshop) => agreement.clauses.map(({ id, text, accepted }) => [id, text, accepted])
const answers = ({ responses }: Workshop) => [...rowsOf(responses)].map(({ id, answer }) => [id, answer])
const carers = {
  id: 'carers',
  stageId: 'missing',
  participantId: 'ann',
  who: 'Carers',
  askerId: null,
  person: '',
} as const
const disagree = { id: 'talk', part: 'if-we-disagree', text: 'We talk', accepted: false } as const
const share = { id: 'share', part: 'we-agree', text: 'We share', accepted: false } as const
const promise: Commitment = {
  id: 'promise',
  participantId: 'ann',
  text: 'Listen',
  organisationId: null,
  readiness: 'ready',
  private: false,
  contact: '',
}

export const craftEffects = {
  partEntered: [
    {
      given: craftedAgenda,
      when: { type: 'partEntered', stageId: 'stories', part: 1 },
      see: (workshop) => [part('stories')(workshop), part('tables')(workshop)],
      then: [1, 0],
    },
  ],
  accessTold: [
    {
      given: [...room, { type: 'accessTold', participantId: 'ann', access: { accessNeeds: 'Large print' } }],
      when: { type: 'accessTold', participantId: 'ann', access: { language: 'cy' } },
      see: ({ people }) => row(people.participants, 'ann'),
      then: {
        id: 'ann',
        name: 'Ann',
        organisationId: 'council',
        enteredFor: true,
        language: 'cy',
        accessNeeds: 'Large print',
      },
    },
  ],
  cardBlackedOut: [
    {
      given: crafted,
      when: { type: 'cardBlackedOut', cardId: 'buses', text: '▇▇▇' },
      see: cardOf('buses'),
      then: { text: '▇▇▇', themeId: null },
    },
  ],
  cardsMerged: [
    {
      given: room,
      when: { type: 'cardsMerged', cardIds: ['jobs', 'parks'], intoCardId: 'buses' },
      see: (workshop) => ['jobs', 'parks', 'buses'].map((id) => cardOf(id)(workshop)),
      then: [
        { text: 'Words of jobs', themeId: null, mergedInto: 'buses' },
        { text: 'Words of parks', themeId: null, mergedInto: 'buses' },
        { text: 'Words of buses', themeId: null },
      ],
    },
  ],
  // It stands beside the card that it was under.
  cardUnmerged: [
    {
      given: [...crafted, { type: 'cardsFiled', cardIds: ['buses'], themeId: 'travel' }],
      when: { type: 'cardUnmerged', cardId: 'bus' },
      see: cardOf('bus'),
      then: { text: 'More buses', themeId: 'travel' },
    },
  ],
  commitmentChanged: [
    {
      given: [...room, { type: 'commitmentMade', commitment: { id: 'promise', participantId: 'ann', text: 'Listen' } }],
      when: { type: 'commitmentChanged', commitmentId: 'promise', changes: { readiness: 'not-yet' } },
      see: ({ commitments }) => commitments,
      then: [{ ...promise, readiness: 'not-yet' }],
    },
  ],
  invitationAdded: [
    {
      given: craftedAgenda,
      when: { type: 'invitationAdded', invitation: carers },
      see: invitations,
      then: [carers],
    },
  ],
  invitationChanged: [
    {
      given: crafted,
      when: { type: 'invitationChanged', invitationId: 'carers', changes: { askerId: 'shop', person: 'Sam' } },
      see: invitations,
      then: [{ ...carers, askerId: 'shop', person: 'Sam' }],
    },
  ],
  invitationRemoved: [
    { given: crafted, when: { type: 'invitationRemoved', invitationId: 'carers' }, see: invitations, then: [] },
  ],
  matchMade: [
    {
      given: crafted,
      when: { type: 'matchMade', match: { id: 'both', offerId: 'van', needId: 'lift', participantId: null } },
      see: ({ matches }) => matches.map(({ id }) => id),
      then: ['trip', 'both'],
    },
  ],
  matchUndone: [
    { given: crafted, when: { type: 'matchUndone', matchId: 'trip' }, see: ({ matches }) => matches, then: [] },
  ],
  // Clauses stand part by part, whenever they were added.
  clauseAdded: [
    {
      given: [...craftedAgenda, { type: 'clauseAdded', clause: disagree }],
      when: clauseAdded,
      see: clauses,
      then: [
        ['meet', 'We meet every month', false],
        ['talk', 'We talk', false],
      ],
    },
  ],
  clauseEdited: [
    {
      given: crafted,
      when: { type: 'clauseEdited', clauseId: 'meet', text: 'We meet weekly' },
      see: clauses,
      then: [['meet', 'We meet weekly', false]],
    },
  ],
  // Counted within its part.
  clauseMoved: [
    {
      given: [
        ...crafted,
        { type: 'clauseAdded', clause: disagree },
        { type: 'clauseAdded', clause: share },
      ],
      when: { type: 'clauseMoved', clauseId: 'meet', position: 1 },
      see: ({ agreement }) => agreement.clauses.map(({ id }) => id),
      then: ['share', 'meet', 'talk'],
    },
  ],
  clauseAccepted: [
    {
      given: crafted,
      when: { type: 'clauseAccepted', clauseId: 'meet', accepted: true },
      see: clauses,
      then: [['meet', 'We meet every month', true]],
    },
  ],
  clauseRemoved: [
    {
      given: [...craftedAgenda, clauseAdded],
      when: { type: 'clauseRemoved', clauseId: 'meet' },
      see: clauses,
      then: [],
    },
  ],
  reviewDateSet: [
    {
      given: crafted,
      when: { type: 'reviewDateSet', date: '2027-03-01' },
      see: ({ agreement }) => agreement.reviewDate,
      then: '2027-03-01',
    },
  ],
  responded: [
    {
      given: crafted,
      when: {
        type: 'responded',
        response: {
          id: 'check meet bob',
          stageId: 'check',
          subjectId: 'meet',
          participantId: 'bob',
          answer: 'yes',
          words: '',
        },
      },
      see: answers,
      then: [['check meet bob', 'yes']],
    },
  ],
  responseWithdrawn: [
    { given: crafted, when: { type: 'responseWithdrawn', responseId: 'check meet bob' }, see: answers, then: [] },
  ],
  replied: [
    {
      given: [...crafted, { type: 'replied', reply: { stageId: 'check', subjectId: 'meet', text: 'Yes' } }],
      when: { type: 'replied', reply: { stageId: 'check', subjectId: 'meet', text: '' } },
      see: ({ replies }) => replies,
      then: [],
    },
  ],
} satisfies Partial<Effects<Event['type']>>
