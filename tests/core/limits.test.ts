import { limits } from '@core/limits'
import type { StageActivity } from '@core/agenda/agenda'
import type { VoteMethod } from '@core/voting/voting'
import type { Command, Event, Refusal } from '@core/workshop'
import { describe, expect, it } from 'vitest'
import { craftedAgenda } from './crafted-room'
import { given } from './given'
import { acting, action, card, created, note, openVote, people, room, said, stage, votedOn } from './room'

interface Boundary {
  /** What there is before so much is asked for. */
  readonly given: (amount: number) => readonly Event[]
  readonly asks: (amount: number) => Command
  readonly refusal: (amount: number) => Refusal
  /** The least that is allowed is the limit, not the most. */
  readonly least?: true
}

const carers = { stageId: 'missing', who: 'Carers', askerId: null, person: '' } as const

/** The others are limits of undo: see history.test.ts. */
type Limit = Exclude<keyof typeof limits, 'actsHeldForUndo' | 'undoableActs'>

/** The compiler refuses this where a limit is missing. */
const boundaries: { readonly [Name in Limit]: Boundary } = {
  titleLength: text(room, (title) => ({ type: 'describeWorkshop', changes: { title } }), limits.titleLength),
  placeLength: text(room, (place) => ({ type: 'describeWorkshop', changes: { place } }), limits.placeLength),
  purposeLength: text(room, (purpose) => ({ type: 'describeWorkshop', changes: { purpose } }), limits.purposeLength),
  privacyNoticeLength: text(
    room,
    (privacyNotice) => ({ type: 'describeWorkshop', changes: { privacyNotice } }),
    limits.privacyNoticeLength,
  ),
  attributionLength: text(
    [],
    (attribution) =>
      creating({ details: { title: 'Our town', date: '', place: '', purpose: '', rehearsal: false, attribution } }),
    limits.attributionLength,
  ),
  promptLength: text(
    room,
    (prompt) => ({ type: 'changeStage', stageId: 'act', changes: { prompt } }),
    limits.promptLength,
  ),
  nameLength: text(
    room,
    (name) => ({ type: 'addParticipants', participants: [{ name, organisationId: null }] }),
    limits.nameLength,
  ),
  cardTextLength: text(room, (words) => ({ type: 'editCard', cardId: 'jobs', text: words }), limits.cardTextLength),
  themeNameLength: text(room, (name) => ({ type: 'createTheme', name, cardIds: [] }), limits.themeNameLength),
  actionTextLength: text(
    acting,
    (words) => ({ type: 'changeAction', actionId: 'survey', changes: { text: words } }),
    limits.actionTextLength,
  ),
  measureLength: text(
    acting,
    (measure) => ({ type: 'changeAction', actionId: 'survey', changes: { measure } }),
    limits.measureLength,
  ),
  evidenceLength: text(
    acting,
    (evidence) => ({
      type: 'updateAction',
      actionId: 'survey',
      news: { status: 'on track', changed: '', learned: '', evidence },
    }),
    limits.evidenceLength,
  ),
  updatesOfAnAction: filled(
    (amount) => [
      ...acting,
      ...many(amount, (index): Event => ({ type: 'actionUpdated', actionId: 'survey', said: said({ changed: `${index}` }) })),
    ],
    { type: 'setActionStatus', actionId: 'survey', status: 'done', note: '' },
    { code: 'actions.too-many-updates', actionId: 'survey', allowed: limits.updatesOfAnAction },
  ),
  commitmentTextLength: text(
    room,
    (words) => ({ type: 'makeCommitment', participantId: 'ann', text: words }),
    limits.commitmentTextLength,
  ),
  noteLength: text(acting, (words) => ({ type: 'editNote', noteId: 'remark', text: words }), limits.noteLength),
  tagLength: text(room, (tag) => changing({ kind: 'group', suggestedThemes: [tag] }), limits.tagLength),
  stages: {
    given: () => [],
    asks: (amount) =>
      creating({
        stages: many(amount, () => ({ title: 'Break', prompt: '', minutes: 1, activity: { kind: 'break' } })),
      }),
    refusal: () => ({ code: 'agenda.too-many-stages', allowed: limits.stages }),
  },
  stageMinutes: {
    given: () => room,
    asks: (minutes) => ({ type: 'changeStage', stageId: 'act', changes: { minutes } }),
    refusal: (minutes) => ({ code: 'agenda.minutes-out-of-range', minutes, least: 0, most: limits.stageMinutes }),
  },
  tagsInAStage: {
    given: () => room,
    asks: (amount) => changing({ kind: 'group', suggestedThemes: many(amount, String) }),
    refusal: (tags) => ({ code: 'agenda.too-many-tags', tags, allowed: limits.tagsInAStage }),
  },
  privateNotesLength: text(
    room,
    (privateNotes) => ({ type: 'changeStage', stageId: 'act', changes: { privateNotes } }),
    limits.privateNotesLength,
  ),
  storiesInAStage: {
    given: () => room,
    asks: (amount) =>
      changing({
        kind: 'stories',
        cardKind: 'insight',
        stories: many(amount, () => ({ title: 'Once', text: 'Words' })),
      }),
    refusal: (stories) => ({ code: 'agenda.too-many-stories', stories, allowed: limits.storiesInAStage }),
  },
  storyLength: text(
    room,
    (words) => changing({ kind: 'stories', cardKind: 'insight', stories: [{ title: 'Once', text: words }] }),
    limits.storyLength,
  ),
  roundsInAStage: {
    given: () => room,
    asks: (rounds) => changing({ kind: 'themed-rounds', cardKind: 'idea', themes: ['Homes'], rounds }),
    refusal: (rounds) => ({ code: 'agenda.rounds-out-of-range', rounds, least: 1, most: limits.roundsInAStage }),
  },
  welshWordsInAStage: {
    given: () => room,
    asks: (amount) => ({
      type: 'changeStage',
      stageId: 'act',
      changes: { welsh: { title: '', prompt: '', words: many(amount, () => ({ en: 'Work', cy: 'Gwaith' })) } },
    }),
    refusal: (tags) => ({ code: 'agenda.too-many-tags', tags, allowed: limits.welshWordsInAStage }),
  },
  contactLength: text(
    room,
    (contact) => ({ type: 'makeCommitment', participantId: 'ann', text: 'Listen', contact }),
    limits.contactLength,
  ),
  accessNeedsLength: text(
    room,
    (accessNeeds) => ({ type: 'tellAccess', participantId: 'ann', access: { accessNeeds } }),
    limits.accessNeedsLength,
  ),
  invitations: filled(
    (amount) => [...craftedAgenda, ...many(amount, (index) => invited(index, null))],
    { type: 'addInvitation', ...carers, participantId: null },
    { code: 'invitations.too-many', allowed: limits.invitations },
  ),
  invitationsOfAPerson: filled(
    (amount) => [...craftedAgenda, ...many(amount, (index) => invited(index, 'ann'))],
    { type: 'addInvitation', ...carers, participantId: 'ann' },
    { code: 'invitations.too-many', allowed: limits.invitationsOfAPerson },
  ),
  clauses: filled(
    (amount) => [
      ...craftedAgenda,
      ...many(amount, (index): Event => ({
        type: 'clauseAdded',
        clause: { id: `clause-${index}`, part: 'we-agree', text: 'Words', accepted: false },
      })),
    ],
    { type: 'addClause', part: 'we-agree', text: 'One more' },
    { code: 'agreement.too-many-clauses', allowed: limits.clauses },
  ),
  clauseLength: text(
    craftedAgenda,
    (words) => ({ type: 'addClause', part: 'each-of-us', text: words }),
    limits.clauseLength,
  ),
  organisations: {
    given: () => [created],
    asks: (amount) => ({
      type: 'addOrganisations',
      organisations: many(amount, (index) => ({ name: `Organisation ${index}`, sector: 'other' })),
    }),
    refusal: () => ({ code: 'people.too-many-organisations', allowed: limits.organisations }),
  },
  participants: {
    given: () => [created],
    asks: (amount) => ({
      type: 'addParticipants',
      participants: many(amount, () => ({ name: '', organisationId: null })),
    }),
    refusal: () => ({ code: 'people.too-many-participants', allowed: limits.participants }),
  },
  cardsOfAPersonInAStage: filled(
    (amount) => [
      ...room,
      // Of somebody else, and of the same person in another stage: those do not count.
      { type: 'cardAdded', card: card('round', 900, { participantId: 'cara', stageId: 'round' }) },
      ...many(amount, (index): Event => ({
        type: 'cardAdded',
        card: card(`card-${index}`, 10 + index, { participantId: 'cara' }),
      })),
    ],
    { type: 'addCard', stageId: 'gather', text: 'One more', kind: 'idea', tag: '', participantId: 'cara' },
    { code: 'cards.too-many', used: limits.cardsOfAPersonInAStage, allowed: limits.cardsOfAPersonInAStage },
  ),
  themes: filled(
    (amount) => [
      ...people,
      ...many(amount, (index): Event => ({ type: 'themeCreated', theme: { id: `t${index}`, name: `Theme ${index}` } })),
    ],
    { type: 'createTheme', name: 'One more', cardIds: [] },
    { code: 'themes.too-many', allowed: limits.themes },
  ),
  optionsInAVote: offered({ type: 'agreement' }, limits.optionsInAVote),
  optionsInARanking: offered({ type: 'ranking' }, limits.optionsInARanking),
  optionsToWeigh: offered({ type: 'rating' }, limits.optionsToWeigh),
  concernsInABallot: {
    given: (amount) => [
      ...openVote,
      ...many(amount, (index): Event => ({ type: 'cardAdded', card: card(`fear-${index}`, 50 + index) })),
      stage('fears', { kind: 'vote', method: { type: 'dots', dots: 1, stacking: false }, optionsFrom: 'cards', choose: 1 }),
      {
        ...{ type: 'voteOpened', stageId: 'fears', method: { type: 'dots', dots: 1, stacking: false } },
        options: many(amount, (index) => ({ id: `fear-${index}`, kind: 'card' })),
      },
    ],
    asks: (amount) => ({
      ...{ type: 'castBallot', stageId: 'fears', participantId: 'ann', choice: { type: 'dots', dots: [] } },
      concerns: many(amount, (index) => ({ optionId: `fear-${index}`, text: 'Who pays?' })),
    }),
    refusal: (used) => ({ code: 'ballot.too-many-concerns', used, allowed: limits.concernsInABallot }),
  },
  concernLength: text(
    openVote,
    (words) => ({
      type: 'castBallot',
      stageId: 'vote',
      participantId: 'ann',
      choice: { type: 'dots', dots: [] },
      concerns: [{ optionId: 'homes', text: words }],
    }),
    limits.concernLength,
  ),
  dotsOfAPerson: {
    given: () => room,
    asks: (dots) => ({
      type: 'changeStage',
      stageId: 'vote',
      changes: {
        activity: { kind: 'vote', method: { type: 'dots', dots, stacking: true }, optionsFrom: 'themes', choose: 1 },
      },
    }),
    refusal: (dots) => ({ code: 'voting.dots-out-of-range', dots, least: 1, most: limits.dotsOfAPerson }),
  },
  leastMinimumGroup: {
    given: () => room,
    asks: (minimumGroup) => ({ type: 'setCounting', counting: { minimumGroup, residentsTogether: false } }),
    refusal: (minimum) => ({ code: 'counting.group-too-small', minimum, least: limits.leastMinimumGroup }),
    least: true,
  },
  priorities: {
    given: () => [
      ...room,
      ...many(30, (index): Event => ({ type: 'themeCreated', theme: { id: `t${index}`, name: `Theme ${index}` } })),
    ],
    asks: (amount) => ({
      type: 'choosePriorities',
      stageId: null,
      options: many(amount, (index) => ({ id: `t${index}`, kind: 'theme' })),
      reason: '',
    }),
    refusal: (chosen) => ({ code: 'priorities.too-many', chosen, allowed: limits.priorities }),
  },
  actions: filled(
    (amount) => [
      ...room,
      ...many(amount, (index): Event => ({ type: 'actionAdded', action: action(`action-${index}`) })),
    ],
    {
      type: 'addAction',
      action: { text: 'One more', priorityId: null, leadId: null, supporterIds: [], person: '', due: '', measure: '' },
    },
    { code: 'actions.too-many', allowed: limits.actions },
  ),
  supportersOfAnAction: {
    given: () => [
      ...acting,
      {
        type: 'organisationsAdded',
        organisations: many(60, (index) => ({ id: `o${index}`, name: `Organisation ${index}`, sector: 'other' })),
      },
    ],
    asks: (amount) => ({
      type: 'changeAction',
      actionId: 'survey',
      changes: { supporterIds: many(amount, (index) => `o${index}`) },
    }),
    refusal: (supporters) => ({
      code: 'actions.too-many-supporters',
      supporters,
      allowed: limits.supportersOfAnAction,
    }),
  },
  commitmentsOfAPerson: filled(
    (amount) => [
      ...room,
      // Somebody else's do not count.
      { type: 'commitmentMade', commitment: { id: 'other', text: 'Listen', participantId: 'bob' } },
      ...many(amount, (index): Event => ({ type: 'commitmentMade', commitment: { id: `c${index}`, text: 'Listen', participantId: 'ann' } })),
    ],
    { type: 'makeCommitment', participantId: 'ann', text: 'One more' },
    { code: 'commitments.too-many', used: limits.commitmentsOfAPerson, allowed: limits.commitmentsOfAPerson },
  ),
  notes: filled(
    (amount) => [...room, ...many(amount, (index): Event => ({ type: 'noteAdded', note: note(`note-${index}`) }))],
    { type: 'addNote', kind: 'note', text: 'One more', priorityId: null },
    { code: 'notes.too-many', allowed: limits.notes },
  ),
}

describe.each(Object.entries(boundaries))('%s', (name, { given: events, asks, refusal, least }) => {
  const limit = Object.entries(limits).find(([key]) => key === name)?.[1] ?? Number.NaN
  const over = least === true ? limit - 1 : limit + 1

  it(`allows ${limit}`, () => {
    expect(given(events(limit)).when(asks(limit)).decision.accepted).toBe(true)
    const within = least === true ? limit + 1 : limit - 1
    expect(given(events(within)).when(asks(within)).decision.accepted).toBe(true)
  })

  it(`refuses ${over}`, () => {
    given(events(over)).when(asks(over)).thenRefused(refusal(over))
  })
})

it('counts what is over in a ballot, and takes it whole at the limit', () => {
  const cast = (counts: readonly [string, number][]): Command => ({
    type: 'castBallot',
    stageId: 'vote',
    participantId: 'dev',
    choice: { type: 'dots', dots: counts.map(([optionId, count]) => ({ optionId, count })) },
  })
  const stacking: readonly Event[] = openVote.map((event) =>
    event.type === 'voteOpened' ? { ...event, method: { type: 'dots', dots: 3, stacking: true } } : event,
  )
  expect(given(stacking).when(cast([['homes', 3]])).decision.accepted).toBe(true)
  given(stacking)
    .when(
      cast([
        ['homes', 3],
        ['travel', 1],
      ]),
    )
    .thenRefused({ code: 'ballot.over-limit', used: 4, allowed: 3 })
  const before = given(votedOn)
  before.when(cast([['homes', 2]])).thenRefused({ code: 'ballot.stacked', optionId: 'homes', used: 2, allowed: 1 })
  expect(before.workshop).toEqual(given(votedOn).workshop)
})

/** A text that is trimmed first; what is longer by one is refused, whatever it is of. */
function offered(method: VoteMethod, allowed: number): Boundary {
  return {
    given: (amount) => [
      created,
      stage('gather', { kind: 'gather', cardKind: 'idea', tags: [] }),
      stage('vote', { kind: 'vote', method, optionsFrom: 'cards', choose: 1 }),
      ...many(amount, (index): Event => ({ type: 'cardAdded', card: card(`card-${index}`, index + 1) })),
    ],
    asks: () => ({ type: 'openVote', stageId: 'vote' }),
    refusal: (options) => ({ code: 'voting.too-many-options', options, allowed }),
  }
}

function text(events: readonly Event[], asks: (words: string) => Command, allowed: number): Boundary {
  return {
    given: () => events,
    asks: (amount) => asks(` ${'ŵ'.repeat(amount)}\n`),
    refusal: (length) => ({ code: 'text.too-long', length, allowed }),
  }
}

/** A list that grows one by one: when so many are asked for, all but the last are there. */
function filled(events: (amount: number) => readonly Event[], command: Command, refusal: Refusal): Boundary {
  return { given: (amount) => events(amount - 1), asks: () => command, refusal: () => refusal }
}

function changing(activity: StageActivity): Command {
  return { type: 'changeStage', stageId: 'act', changes: { activity } }
}

function creating(changes: Partial<Extract<Command, { type: 'createWorkshop' }>>): Command {
  return {
    type: 'createWorkshop',
    details: { title: 'Our town', date: '', place: '', purpose: '', rehearsal: false, attribution: '' },
    stages: [],
    organisations: [],
    ...changes,
  }
}

function many<Value>(amount: number, make: (index: number) => Value): Value[] {
  return Array.from({ length: amount }, (_, index) => make(index))
}

function invited(index: number, participantId: string | null): Event {
  return { type: 'invitationAdded', invitation: { ...carers, id: `invitation-${index}`, participantId } }
}
