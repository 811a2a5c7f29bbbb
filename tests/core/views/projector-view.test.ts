import { planOf } from '@core/plan-of'
import { rowsOf } from '@core/table'
import { facilitatorViewer } from '@core/views/facilitator-view'
import { projectorViewer } from '@core/views/projector-view'
import type { Event } from '@core/workshop'
import { describe, expect, it } from 'vitest'
import { given, now } from '../given'
import { acting, agenda, card, closedVote, note, openAnswers, people, revealedVote, room, votedOn } from '../room'

const marked: readonly Event[] = [
  ...agenda,
  ...people,
  { type: 'participantChanged', participantId: 'ann', changes: { name: 'NAME-OF-ANN' } },
  { type: 'cardAdded', card: card('seen', 1, { text: 'SEEN', participantId: 'ann' }) },
  { type: 'cardAdded', card: card('hidden', 2, { text: 'HIDDEN', hidden: true, participantId: 'ann' }) },
  { type: 'cardAdded', card: card('held', 3, { text: 'HELD', stageId: 'round', participantId: 'ann' }) },
  { type: 'cardsShown', stageId: 'gather', shown: true },
  { type: 'stageEntered', stageId: 'gather', at: now },
  { type: 'noteAdded', note: note('aside', { text: 'ASIDE' }) },
  { type: 'noteAdded', note: note('choice', { text: 'DECISION', kind: 'decision' }) },
]

const projected = (events: readonly Event[]) => projectorViewer()(given(events).workshop)
/** The whole view, its tables included, as it would be sent. */
const sent = (view: unknown) => JSON.stringify(view)

describe('the projector', () => {
  it('shows cards of stages that are shown, and decisions', () => {
    expect(sent(projected(marked))).toContain('SEEN')
    expect(sent(projected(marked))).toContain('DECISION')
  })

  it.each(['HIDDEN', 'HELD', 'ASIDE', 'NAME-OF-ANN', '"ann"', 'participantId', 'enteredBy'])(
    'never has %s',
    (secret) => {
      expect(sent(given(marked).workshop)).toContain(secret)
      expect(sent(projected(marked))).not.toContain(secret)
    },
  )

  it('forgets what is hidden or held later, and shows it again', () => {
    const viewer = projectorViewer()
    const cardsOf = (events: readonly Event[]) => [...rowsOf(viewer(given(events).workshop).cards)].map(({ id }) => id)
    expect(cardsOf(marked)).toEqual(['seen'])
    expect(cardsOf([...marked, { type: 'cardHidden', cardId: 'seen', hidden: true }])).toEqual([])
    expect(cardsOf(marked)).toEqual(['seen'])
    expect(cardsOf([...marked, { type: 'cardsShown', stageId: 'gather', shown: false }])).toEqual([])
    expect(cardsOf([...marked, { type: 'cardsShown', stageId: 'round', shown: true }]).toSorted()).toEqual([
      'held',
      'seen',
    ])
  })

  it('counts the cards of the stage that are not hidden, shown or not', () => {
    const viewer = projectorViewer()
    const inStage = (...events: readonly Event[]) => viewer(given([...marked, ...events]).workshop).cardsInStage
    expect(inStage()).toBe(1)
    expect(inStage({ type: 'cardHidden', cardId: 'hidden', hidden: false })).toBe(2)
    expect(inStage({ type: 'stageEntered', stageId: 'round', at: now })).toBe(1)
    expect(inStage({ type: 'cardWithdrawn', cardId: 'seen' })).toBe(0)
  })

  it('shows how many have voted and nothing of what they said, until the vote is revealed', () => {
    const entered: Event = { type: 'stageEntered', stageId: 'vote', at: now }
    for (const events of [votedOn, closedVote]) {
      expect(projected([...events, entered]).vote).toMatchObject({ voted: 3, present: 4, result: null })
      expect(sent(projected([...events, entered]))).not.toMatch(/"dots":\[|"count":1|"choice"|"ballots"/)
    }
    expect(projected([...revealedVote, entered]).vote?.result).toMatchObject({ ballots: 3 })
  })

  it('names a card that is held in a vote only once it is shown, or the vote is revealed', () => {
    const votedOnCards: readonly Event[] = [...openAnswers, { type: 'stageEntered', stageId: 'answers', at: now }]
    const shown: Event = { type: 'cardsShown', stageId: 'gather', shown: true }
    const closed: Event = { type: 'voteClosed', stageId: 'answers' }
    expect(projected(votedOnCards).vote).toMatchObject({ options: [], present: 4 })
    expect(sent(projected([...votedOnCards, closed]))).not.toContain('Words of')
    expect(projected([...votedOnCards, shown]).vote?.options).toHaveLength(3)
    expect(
      projected([...votedOnCards, closed, { type: 'voteRevealed', stageId: 'answers' }]).vote?.options,
    ).toHaveLength(3)
  })

  it('holds the words of held cards while they are voted on: revealing is what shows them', () => {
    const entered: Event = { type: 'stageEntered', stageId: 'answers', at: now }
    const shown: Event = { type: 'cardsShown', stageId: 'gather', shown: true }
    const ended: readonly Event[] = [
      { type: 'voteClosed', stageId: 'answers' },
      { type: 'voteRevealed', stageId: 'answers' },
    ]
    const optionsOf = (events: readonly Event[]) =>
      projected([...events, entered]).vote?.options.map(({ name }) => name)
    const words = ['Words of jobs', 'Words of parks', 'Words of buses']
    expect(optionsOf(openAnswers)).toEqual([])
    expect(optionsOf([...openAnswers, shown])).toEqual(words)
    expect(optionsOf([...openAnswers, ...ended])).toEqual(words)
  })

  it('shows the vote of the stage that the room is in, or else the last that was revealed', () => {
    expect(projected(closedVote).vote).toBeNull()
    expect(projected(revealedVote).vote?.id).toBe('vote')
    const both: readonly Event[] = [...revealedVote, ...openAnswers.slice(room.length)]
    expect(projected([...both, { type: 'stageEntered', stageId: 'answers', at: now }]).vote).toMatchObject({
      id: 'answers',
      result: null,
    })
  })

  it('leaves a card that was hidden after the vote out of its options and its result', () => {
    const events: readonly Event[] = [
      ...openAnswers,
      ...['ann', 'bob', 'cara'].map((id): Event => {
        const choice = { type: 'agreement', answers: [{ optionId: 'jobs', answer: 'agree' }] } as const
        return { type: 'ballotCast', stageId: 'answers', ballot: { id, choice, enteredBy: 'facilitator' } }
      }),
      { type: 'voteClosed', stageId: 'answers' },
      { type: 'voteRevealed', stageId: 'answers' },
      { type: 'cardHidden', cardId: 'jobs', hidden: true },
    ]
    const { vote } = projected(events)
    expect(vote?.options.map(({ id }) => id)).toEqual(['parks', 'buses'])
    expect(sent(vote?.result)).not.toContain('jobs')
    expect(sent(facilitatorViewer()(given(events).history).votes)).not.toContain('Words of jobs')
    expect(sent(planOf(given(events).workshop))).not.toContain('Words of jobs')
  })
})

describe('the facilitator', () => {
  const viewed = (events: readonly Event[]) => facilitatorViewer()(given(events).history)

  it('sees who has voted and never what', () => {
    const view = viewed(votedOn)
    expect(view.turnout.map(({ id, votedIds }) => ({ id, votedIds: votedIds.toSorted() }))).toEqual([
      { id: 'vote', votedIds: ['ann', 'bob', 'cara'] },
    ])
    expect(view.votes[0]?.result).toBeNull()
    for (const events of [votedOn, closedVote, revealedVote, acting]) {
      expect(sent(viewed(events))).not.toMatch(/"choice"|"count":1/)
    }
  })

  it('is told how far the workshop is, and what undo would take back', () => {
    expect(viewed(agenda)).toMatchObject({ status: 'preparing', undoable: null })
    expect(viewed(marked)).toMatchObject({ status: 'running' })
    expect(viewed([...acting, { type: 'workshopClosed', at: now }])).toMatchObject({ status: 'closed' })
    const hidden = given(room).and([{ type: 'cardHidden', cardId: 'jobs', hidden: true }])
    expect(facilitatorViewer()(hidden.history).undoable).toBe('cardHidden')
  })
})

describe('the plan', () => {
  it('has no hidden card, and says how many it leaves out', () => {
    const plan = planOf(given(marked).workshop)
    expect(sent(plan)).not.toContain('HIDDEN')
    expect(plan.leftOut.hiddenCards).toBe(1)
    expect(plan.voices.flatMap(({ cards }) => cards.map(({ text }) => text))).toEqual(['SEEN', 'HELD'])
  })

  it('has no vote before it is revealed', () => {
    expect(planOf(given(closedVote).workshop).votes).toEqual([])
    expect(planOf(given(revealedVote).workshop).votes).toHaveLength(1)
    const chosen: Event = { type: 'prioritiesChosen', priorities: [{ id: 'homes', kind: 'theme', stageId: 'vote' }] }
    expect(planOf(given([...closedVote, chosen]).workshop).priorities[0]?.votes).toBeNull()
    expect(planOf(given([...revealedVote, chosen]).workshop).priorities[0]?.votes?.person).toMatchObject({
      value: 3,
      rank: 1,
    })
  })

  it('names who leads and supports, and what each action stands under', () => {
    expect(planOf(given(acting).workshop).actions[0]).toMatchObject({
      priority: 'Homes',
      lead: 'Council',
      supporters: ['Charity'],
    })
    expect(planOf(given(acting).workshop).actions[1]).toMatchObject({ priority: null, lead: '', supporters: [] })
    expect(planOf(given(acting).workshop).organisations.map(({ people: present }) => present)).toEqual([1, 1, 0])
  })
})
