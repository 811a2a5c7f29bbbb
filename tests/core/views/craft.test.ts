import { planOf } from '@core/plan-of'
import { rowsOf } from '@core/table'
import { attendeeViewer } from '@core/views/attendee-view'
import { facilitatorViewer } from '@core/views/facilitator-view'
import { noteTakerViewer } from '@core/views/note-taker-view'
import { personalView } from '@core/views/personal-view'
import { projectorViewer } from '@core/views/projector-view'
import type { Event } from '@core/workshop'
import { describe, expect, it, test } from 'vitest'
import { crafted } from '../crafted-room'
import { given, now } from '../given'
import { card } from '../room'

const secret: readonly Event[] = [
  ...crafted,
  { type: 'accessTold', participantId: 'ann', access: { language: 'cy', accessNeeds: 'LARGE-PRINT' } },
  { type: 'stageChanged', stageId: 'check', changes: { privateNotes: 'MY-NOTES' } },
  { type: 'commitmentChanged', commitmentId: 'visit', changes: { text: 'SECRET-PROMISE', contact: 'ANN@POST' } },
  { type: 'commitmentChanged', commitmentId: 'open', changes: { contact: 'COUNCIL@POST' } },
  { type: 'cardEdited', cardId: 'bus', text: 'SAID-AGAIN' },
  { type: 'stageEntered', stageId: 'check', at: now },
]

const screens = (events: readonly Event[]) => {
  const { history, workshop } = given(events)
  return {
    projector: JSON.stringify(projectorViewer()(workshop)),
    attendee: JSON.stringify(attendeeViewer()(workshop)),
    'note-taker': JSON.stringify(noteTakerViewer()(history)),
    facilitator: JSON.stringify(facilitatorViewer()(history)),
    plan: JSON.stringify(planOf(workshop)),
    ann: JSON.stringify(personalView('ann', workshop)),
    bob: JSON.stringify(personalView('bob', workshop)),
  }
}

describe('who sees what', () => {
  const readers: readonly (readonly [words: string, readers: readonly string[]])[] = [
    ['SECRET-PROMISE', ['ann']],
    ['ANN@POST', ['ann']],
    ['COUNCIL@POST', ['facilitator']],
    ['Open late', ['projector', 'attendee', 'note-taker', 'facilitator', 'plan']],
    ['LARGE-PRINT', ['facilitator', 'ann']],
    ['MY-NOTES', ['facilitator']],
    // Under the card that it was merged into.
    ['SAID-AGAIN', ['note-taker', 'facilitator', 'plan', 'bob']],
    // Held until the check is shown; the plan says what was said.
    ['Not in August', ['note-taker', 'facilitator', 'plan', 'bob']],
    ['equalVoice', ['facilitator', 'plan']],
    ['Carers', ['projector', 'attendee', 'note-taker', 'facilitator', 'plan']],
  ]

  it.each(readers)('%s: %s', (words, who) => {
    const seen = Object.entries(screens(secret)).flatMap(([reader, view]) => (view.includes(words) ? [reader] : []))
    expect(seen).toEqual(who)
  })

  it('shows what was said of a draft, by nobody’s name, once the check is shown', () => {
    const { workshop } = given([...secret, { type: 'cardsShown', stageId: 'check', shown: true }])
    const view = projectorViewer()(workshop)
    expect(view.check).toEqual([
      {
        id: 'meet',
        kind: 'clauses',
        name: 'We meet every month',
        counts: { yes: 0, 'yes-with-changes': 0, 'not-yet': 1 },
        words: ['Not in August'],
        reply: '',
      },
    ])
    expect(view.answered).toBe(1)
    const held = projectorViewer()(given(secret).workshop)
    expect([held.check[0]?.counts['not-yet'], held.check[0]?.words, held.answered]).toEqual([0, [], 1])
  })

  it('says how many promises are private, and of a person’s not whose they are', () => {
    const { workshop, history } = given([
      ...secret,
      { type: 'commitmentMade', commitment: { id: 'walk', participantId: 'cara', text: 'Walk' } },
    ])
    const { commitments, privateCommitments } = projectorViewer()(workshop)
    expect(commitments).toEqual([
      { id: 'open', text: 'Open late', organisationId: 'council' },
      { id: 'walk', text: 'Walk', organisationId: null },
    ])
    expect([privateCommitments, facilitatorViewer()(history).privateCommitments]).toEqual([1, 1])
    expect(planOf(workshop).leftOut.privateCommitments).toBe(1)
  })

  it('says who took an offer up by their organisation, once the offer is shown', () => {
    const matches = (...events: readonly Event[]) => projectorViewer()(given([...crafted, ...events]).workshop).matches
    expect(matches()).toEqual([{ id: 'trip', offerId: 'van', needId: null, takenUpBy: 'resident' }])
    expect(matches({ type: 'participantChanged', participantId: 'cara', changes: { organisationId: 'shop' } })).toEqual([
      { id: 'trip', offerId: 'van', needId: null, takenUpBy: 'shop' },
    ])
    expect(matches({ type: 'cardsShown', stageId: 'offers', shown: false })).toEqual([])
    expect(matches({ type: 'cardHidden', cardId: 'van', hidden: true })).toEqual([])
  })
})

describe('cards that stand for others', () => {
  const projected = (...events: readonly Event[]) =>
    [...rowsOf(projectorViewer()(given([...crafted, ...events]).workshop).cards)]
  const shown = { type: 'cardsShown', stageId: 'link', shown: true } as const

  it('counts what was merged into a card, and does not show it', () => {
    expect(projected().find(({ id }) => id === 'buses')?.merged).toBe(1)
    expect(projected().some(({ id }) => id === 'bus')).toBe(false)
    expect(projected({ type: 'cardHidden', cardId: 'bus', hidden: true }).find(({ id }) => id === 'buses')?.merged).toBe(0)
    const apart = projected({ type: 'cardUnmerged', cardId: 'bus' })
    expect(apart.map(({ id, merged }) => [id, merged])).toContainEqual(['bus', 0])
    expect(apart.find(({ id }) => id === 'buses')?.merged).toBe(0)
  })

  it('hides what was merged with the card that it is under', () => {
    const ids = projected({ type: 'cardHidden', cardId: 'buses', hidden: true }).map(({ id }) => id)
    expect(ids).not.toContain('buses')
    expect(ids).not.toContain('bus')
  })

  it('says what an idea joins where both may be seen', () => {
    const joins = (...events: readonly Event[]) => projected(shown, ...events).find(({ id }) => id === 'concert')?.joins
    expect(joins()).toEqual(['choir', 'garden'])
    expect(joins({ type: 'cardHidden', cardId: 'garden', hidden: true })).toBeUndefined()
    expect(joins({ type: 'cardsShown', stageId: 'gather', shown: false })).toBeUndefined()
  })

  it('keeps the words of what was merged in the plan, under the card', () => {
    const voices = planOf(given(crafted).workshop).voices.flatMap(({ cards }) => cards)
    expect(voices.find(({ number }) => number === 3)?.merged).toEqual(['More buses'])
    expect(voices.some(({ text }) => text === 'More buses')).toBe(false)
    const hidden = given([...crafted, { type: 'cardHidden', cardId: 'bus', hidden: true }]).workshop
    expect(JSON.stringify(planOf(hidden))).not.toContain('More buses')
  })
})

test('at the tables people sit in the order in which they came, and move on by one each round', () => {
  const tables = (part: number, ...before: readonly Event[]) => {
    const { workshop } = given([
      ...crafted,
      ...before,
      { type: 'stageEntered', stageId: 'tables', at: now },
      { type: 'partEntered', stageId: 'tables', part },
    ])
    return ['ann', 'bob', 'cara', 'dev'].map((id) => personalView(id, workshop)?.table)
  }
  expect(tables(0)).toEqual([0, 1, 0, 1])
  expect(tables(1)).toEqual([1, 0, 1, 0])
  // Who leaves moves nobody.
  expect(tables(0, { type: 'participantRemoved', participantId: 'bob' })).toEqual([0, undefined, 0, 1])
  const elsewhere = given([...crafted, { type: 'stageEntered', stageId: 'gather', at: now }]).workshop
  expect(personalView('ann', elsewhere)?.table).toBeNull()
})

test('the plan says what was offered, linked, invited, agreed and checked', () => {
  const { workshop } = given([
    ...crafted,
    { type: 'cardAdded', card: card('hall', 20, { kind: 'offer', stageId: 'offers', participantId: 'cara' }) },
    { type: 'matchMade', match: { id: 'both', offerId: 'van', needId: 'lift', participantId: null } },
    { type: 'invitationChanged', invitationId: 'carers', changes: { askerId: 'charity', person: 'Bob' } },
    { type: 'replied', reply: { stageId: 'check', subjectId: 'meet', text: 'We leave out August' } },
    { type: 'reviewDateSet', date: '2027-03-01' },
  ])
  const plan = planOf(workshop)
  const nobody = { offer: null, need: null, offeredBy: '', neededBy: '', takenUpBy: '' }
  expect(plan.offers).toEqual([
    { ...nobody, offer: 'Words of van', offeredBy: 'Council', matched: true },
    { ...nobody, offer: 'Words of van', offeredBy: 'Council', need: 'Words of lift', neededBy: 'Charity', matched: true },
    { ...nobody, offer: 'Words of hall', matched: false },
  ])
  expect(plan.links).toEqual([{ idea: 'Words of concert', joins: ['Words of choir', 'Words of garden'] }])
  expect(plan.invitations).toEqual([{ who: 'Carers', asker: 'Charity', person: 'Bob' }])
  expect(plan.agreement).toEqual({
    clauses: [{ part: 'we-agree', text: 'We meet every month', accepted: false }],
    reviewDate: '2027-03-01',
  })
  expect(plan.commitments).toEqual([{ text: 'Open late', organisation: 'Council' }])
  expect(plan.checks).toEqual([
    {
      stage: 'Stage check',
      prompt: '',
      sectors: ['community', 'voluntary'],
      drafts: [
        {
          name: 'We meet every month',
          counts: { yes: 0, 'yes-with-changes': 0, 'not-yet': 1 },
          words: ['Not in August'],
          reply: 'We leave out August',
        },
      ],
    },
  ])
})
