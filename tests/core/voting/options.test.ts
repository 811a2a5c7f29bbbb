import type { StageActivity } from '@core/agenda/agenda'
import type { Event } from '@core/workshop'
import { rowsOf } from '@core/table'
import { optionName } from '@core/voting/options'
import { describe, expect, test } from 'vitest'
import { given, noteTaker } from '../given'
import { ballot, card, cards, dots, people, revealedVote, room, stage, themeOptions, themes, created } from '../room'

const cardsVote: StageActivity = { kind: 'vote', method: { type: 'rating' }, optionsFrom: 'cards', choose: 1 }
const ofKinds: readonly Event[] = [
  created,
  stage('gather', { kind: 'gather', cardKind: 'idea', tags: [] }),
  { type: 'cardAdded', card: card('second', 2, { kind: 'strength' }) },
  { type: 'cardAdded', card: card('first', 1, { kind: 'strength' }) },
  { type: 'cardAdded', card: card('idea', 3) },
  { type: 'cardAdded', card: card('hidden', 4, { kind: 'strength', hidden: true }) },
  { type: 'cardAdded', card: card('again', 5, { kind: 'strength', mergedInto: 'first' }) },
]

function opened(events: readonly Event[], activity: StageActivity): unknown {
  const { decision } = given([...events, stage('vote', activity)]).when({ type: 'openVote', stageId: 'vote' })
  return decision
}

describe('a vote that opens', () => {
  test('offers the cards that stand for themselves, in order of arrival', () => {
    const options = ['first', 'second', 'idea'].map((id) => ({ id, kind: 'card' }))
    expect(opened(ofKinds, cardsVote)).toMatchObject({ what: { events: [{ type: 'voteOpened', options }] } })
  })

  test('offers only cards of the kind that it asks for', () => {
    const options = ['first', 'second'].map((id) => ({ id, kind: 'card' }))
    expect(opened(ofKinds, { ...cardsVote, cardKind: 'strength' })).toMatchObject({ what: { events: [{ options }] } })
    expect(opened(ofKinds, { ...cardsVote, cardKind: 'need' })).toEqual({
      accepted: false,
      refusal: { code: 'voting.no-options', stageId: 'vote' },
    })
  })

  test('asks the one question of a score, by rating', () => {
    given([created, stage('trust', { kind: 'score', lowest: 'Not at all', highest: 'Fully' })])
      .when({ type: 'openVote', stageId: 'trust' })
      .then({
        type: 'voteOpened',
        stageId: 'trust',
        method: { type: 'rating' },
        options: [{ id: 'trust', kind: 'question' }],
      })
  })
})

describe('the name of an option', () => {
  test('of a question is the stage’s prompt, or its title while it has none', () => {
    const activity = { kind: 'score', lowest: '', highest: '' } as const
    const { workshop } = given([
      created,
      stage('titled', activity),
      {
        type: 'stageAdded',
        position: 9,
        stage: { id: 'asked', title: 'Trust', prompt: 'How equal?', minutes: 5, activity },
      },
    ])
    expect(optionName({ id: 'asked', kind: 'question' }, workshop)).toBe('How equal?')
    expect(optionName({ id: 'titled', kind: 'question' }, workshop)).toBe('Stage titled')
    expect(optionName({ id: 'gone', kind: 'question' }, workshop)).toBeNull()
  })

  test('is none for a card that is hidden, merged into another or gone', () => {
    const { workshop } = given(ofKinds)
    expect(optionName({ id: 'first', kind: 'card' }, workshop)).toBe('Words of first')
    for (const id of ['hidden', 'again', 'gone']) expect(optionName({ id, kind: 'card' }, workshop)).toBeNull()
  })
})

describe('a question', () => {
  test('is nothing to act on', () => {
    const score = stage('trust', { kind: 'score', lowest: '', highest: '' })
    given([created, score])
      .when({ type: 'choosePriorities', stageId: null, options: [{ id: 'trust', kind: 'question' }], reason: '' })
      .thenRefused({ code: 'priorities.unknown-option', optionId: 'trust' })
  })
})

describe('what a vote offers', () => {
  const overCards: readonly Event[] = [
    ...room,
    { type: 'voteOpened', stageId: 'answers', method: { type: 'rating' }, options: [{ id: 'jobs', kind: 'card' }] },
  ]
  const shut: readonly Event[] = [...overCards, { type: 'voteClosed', stageId: 'answers' }]
  const revealed: readonly Event[] = [...shut, { type: 'voteRevealed', stageId: 'answers' }]

  test.each([
    ['open', overCards],
    ['closed', shut],
    ['revealed', revealed],
  ])('stays while the vote is %s: no card of it is merged into another, or withdrawn', (_, events) => {
    const refusal = { code: 'cards.in-a-vote', stageId: 'answers' } as const
    given(events).when({ type: 'mergeCards', cardIds: ['jobs'], intoCardId: 'parks' }).thenRefused(refusal)
    given(events).when({ type: 'withdrawCard', cardId: 'jobs' }).thenRefused(refusal)
  })

  test('keeps its own words when the one who took a card apart would take that back', () => {
    given(room)
      .and([{ type: 'cardsMerged', cardIds: ['jobs'], intoCardId: 'buses' }])
      .and([{ type: 'cardUnmerged', cardId: 'jobs' }], noteTaker)
      .and([...shut.slice(room.length), { type: 'voteRevealed', stageId: 'answers' }])
      .when({ type: 'undo' }, noteTaker)
      .thenRefused({ code: 'undo.built-upon', command: 'voteOpened' })
  })

  test('is not added to by what comes later', () => {
    const since = given(overCards).and([
      { type: 'cardAdded', card: card('late', 9) },
      { type: 'themeCreated', theme: { id: 'late', name: 'Late' } },
    ])
    expect(since.workshop.votes[0]?.options).toEqual([{ id: 'jobs', kind: 'card' }])
  })

  test('may be said in other words by the facilitator, and the ballots stay', () => {
    const after = given([...revealedVote, { type: 'themeRenamed', themeId: 'homes', name: 'Warm homes' }])
    expect(optionName({ id: 'homes', kind: 'theme' }, after.workshop)).toBe('Warm homes')
    expect(after.workshop.votes[0]?.ballots.size).toBe(3)
  })
})

describe('a vote that is asked again', () => {
  test('takes its options anew, and both results stay', () => {
    const seen = given([...revealedVote, { type: 'themeCreated', theme: { id: 'parks', name: 'Parks' } }])
    const again = seen.when({ type: 'repeatStage', stageId: 'vote' })
    if (!again.decision.accepted || !('events' in again.decision.what)) throw new Error('Refused')
    const asked = seen
      .and(again.decision.what.events)
      .when({ type: 'openVote', stageId: 'new-1' })
      .then({
        type: 'voteOpened',
        stageId: 'new-1',
        method: { type: 'dots', dots: 3, stacking: false },
        options: [...themeOptions, { id: 'parks', kind: 'theme' }],
      })
    expect(asked.workshop.votes.map(({ id, status, ballots }) => [id, status, ballots.size])).toEqual([
      ['vote', 'revealed', 3],
      ['new-1', 'open', 0],
    ])
  })
})

describe('who votes, and when', () => {
  const late: Event = {
    type: 'participantsAdded',
    participants: [{ id: 'late', name: '', organisationId: null, enteredFor: true }],
  }
  const rating = (value: number) => ({ type: 'rating', ratings: [{ optionId: 'homes', rating: value }] }) as const
  const open: readonly Event[] = [
    created,
    stage('vote', cardsVote),
    stage('gather', { kind: 'gather', cardKind: 'idea', tags: [] }),
    ...people,
    ...cards,
    ...themes,
    { type: 'voteOpened', stageId: 'vote', method: { type: 'rating' }, options: [{ id: 'homes', kind: 'theme' }] },
  ]

  test('a person who comes after the vote opened votes like everybody', () => {
    const choice = rating(4)
    given([...open, late])
      .when({ type: 'castBallot', stageId: 'vote', participantId: 'late', choice })
      .then({ type: 'ballotCast', stageId: 'vote', ballot: { id: 'late', choice, enteredBy: 'facilitator' } })
  })

  test('a new ballot takes the place of the whole of the last, its concerns too', () => {
    const concerns = [{ optionId: 'homes', text: 'Why now?' }]
    const concerned: Event = {
      type: 'ballotCast',
      stageId: 'vote',
      ballot: { id: 'ann', choice: rating(1), concerns, enteredBy: 'attendee' },
    }
    const after = given([...open, concerned, ballot('vote', 'ann', rating(5))])
    expect(after.workshop.votes.flatMap(({ ballots }) => [...rowsOf(ballots)])).toEqual([
      { id: 'ann', choice: rating(5), enteredBy: 'facilitator' },
    ])
  })

  test('a ballot by the method of another vote is refused whole', () => {
    given(open)
      .when({ type: 'castBallot', stageId: 'vote', participantId: 'ann', choice: dots('homes') })
      .thenRefused({ code: 'ballot.wrong-method', expected: 'rating' })
  })
})
