import { rowsOf } from '@core/table'
import type { Event, Workshop } from '@core/workshop'
import { card, room } from '../room'
import { row, type Effects } from './effect'

const stageOf = (id: string) => (workshop: Workshop) => workshop.agenda.stages.find((stage) => stage.id === id)
const heardIn = (workshop: Workshop) => stageOf('round')(workshop)?.heard
const cardOf = (id: string) => (workshop: Workshop) => row(workshop.cards, id)
const contributions = (workshop: Workshop) => row(workshop.contributions, 'ann gather')?.cards
const themeOf = (id: string) => (workshop: Workshop) => workshop.themes.find((theme) => theme.id === id)?.name
const heard = (organisationId: string): Event => ({
  type: 'organisationHeard',
  stageId: 'round',
  organisationId,
  heard: true,
})

export const roomEffects = {
  organisationsAdded: [
    {
      given: room,
      when: { type: 'organisationsAdded', organisations: [{ id: 'new', name: 'New', sector: 'other' }] },
      see: ({ people }) => people.organisations.map(({ id }) => id),
      then: ['council', 'charity', 'shop', 'new'],
    },
  ],
  organisationChanged: [
    {
      given: room,
      when: { type: 'organisationChanged', organisationId: 'shop', changes: { sector: 'other' } },
      see: ({ people }) => people.organisations[2],
      then: { id: 'shop', name: 'Shop', sector: 'other' },
    },
  ],
  organisationRemoved: [
    {
      given: [...room, heard('shop'), heard('council')],
      when: { type: 'organisationRemoved', organisationId: 'shop' },
      see: (workshop) => [workshop.people.organisations.map(({ id }) => id), heardIn(workshop)],
      then: [['council', 'charity'], ['council']],
    },
  ],
  participantsAdded: [
    {
      given: room,
      when: {
        type: 'participantsAdded',
        participants: [{ id: 'eve', name: '', organisationId: null, enteredFor: false }],
      },
      see: ({ people }) => [people.participants.size, row(people.participants, 'eve')?.enteredFor],
      then: [5, false],
    },
  ],
  participantChanged: [
    {
      given: room,
      when: { type: 'participantChanged', participantId: 'ann', changes: { organisationId: null } },
      see: ({ people }) => row(people.participants, 'ann'),
      then: { id: 'ann', name: 'Ann', organisationId: null, enteredFor: true },
    },
  ],
  participantRemoved: [
    {
      given: room,
      when: { type: 'participantRemoved', participantId: 'cara' },
      see: ({ people }) => [...rowsOf(people.participants)].map(({ id }) => id).toSorted(),
      then: ['ann', 'bob', 'dev'],
    },
  ],
  cardAdded: [
    {
      given: room,
      when: { type: 'cardAdded', card: card('new', 9, { participantId: 'ann' }) },
      see: (workshop) => [cardOf('new')(workshop)?.text, workshop.nextCardNumber, contributions(workshop)],
      then: ['Words of new', 10, 2],
    },
  ],
  cardEdited: [
    {
      given: room,
      when: { type: 'cardEdited', cardId: 'jobs', text: 'Work' },
      see: cardOf('jobs'),
      then: card('jobs', 1, {
        text: 'Work',
        participantId: 'ann',
        tag: 'work',
        enteredBy: 'attendee',
        themeId: 'homes',
      }),
    },
  ],
  cardHidden: [
    {
      given: room,
      when: { type: 'cardHidden', cardId: 'jobs', hidden: true },
      see: (workshop) => cardOf('jobs')(workshop)?.hidden,
      then: true,
    },
    {
      given: room,
      when: { type: 'cardHidden', cardId: 'rude', hidden: false },
      see: (workshop) => cardOf('rude')(workshop)?.hidden,
      then: false,
    },
  ],
  cardWithdrawn: [
    {
      given: room,
      when: { type: 'cardWithdrawn', cardId: 'jobs' },
      see: (workshop) => [
        cardOf('jobs')(workshop),
        workshop.cards.size,
        workshop.nextCardNumber,
        contributions(workshop),
      ],
      then: [undefined, 3, 5, 0],
    },
  ],
  themeCreated: [
    {
      given: room,
      when: { type: 'themeCreated', theme: { id: 'new', name: 'New' } },
      see: ({ themes }) => themes.map(({ id }) => id),
      then: ['homes', 'travel', 'health', 'new'],
    },
  ],
  themeRenamed: [
    {
      given: room,
      when: { type: 'themeRenamed', themeId: 'homes', name: 'Housing' },
      see: themeOf('homes'),
      then: 'Housing',
    },
  ],
  themeMoved: [
    {
      given: room,
      when: { type: 'themeMoved', themeId: 'health', position: 0 },
      see: ({ themes }) => themes.map(({ id }) => id),
      then: ['health', 'homes', 'travel'],
    },
  ],
  cardsFiled: [
    {
      given: room,
      when: { type: 'cardsFiled', cardIds: ['jobs', 'buses'], themeId: 'travel' },
      see: (workshop) => ['jobs', 'parks', 'buses'].map((id) => cardOf(id)(workshop)?.themeId),
      then: ['travel', 'homes', 'travel'],
    },
  ],
  themeRemoved: [
    { given: room, when: { type: 'themeRemoved', themeId: 'health' }, see: themeOf('health'), then: undefined },
  ],
} satisfies Partial<Effects<Event['type']>>
