import { describe, expect, it } from 'vitest'
import { emptyOutbox } from '../../src/attendee/connection/outbox'
import {
  answering,
  concernSaving,
  ownVote,
  savingOf,
  withConcern,
  withConsent,
  withPlace,
  withRank,
  withRating,
} from '../../src/attendee/stages/own-vote'

const vote = { id: 'stage', method: { type: 'rating' } } as const

describe('a ballot on a phone', () => {
  it('is saved whole, its concerns with it', () => {
    const choice = withRating(null, 'a', 4)
    const concerns = withConcern([], 'a', 'Too far')
    expect(savingOf(vote, { choice, concerns })).toEqual({ type: 'castBallot', stageId: 'stage', choice, concerns })
    expect(savingOf(vote, { choice, concerns: [] })).toEqual({ type: 'castBallot', stageId: 'stage', choice })
  })

  it('is cast for a concern alone, and taken back where it says nothing', () => {
    const concerns = withConcern([], 'a', 'Too far')
    const empty = { type: 'rating', ratings: [] } as const
    expect(savingOf(vote, { choice: null, concerns })).toMatchObject({ type: 'castBallot', choice: empty, concerns })
    expect(savingOf(vote, { choice: empty, concerns: [] })).toEqual({ type: 'withdrawBallot', stageId: 'stage' })
  })

  it('is what is under way, before what the laptop has', () => {
    const act = savingOf(vote, { choice: withRating(null, 'a', 2), concerns: withConcern([], 'a', 'Why?') })
    const outbox = { ...emptyOutbox, queue: [{ id: '1', act, sent: true }] }
    expect(ownVote('stage', null, outbox)).toEqual({
      choice: { type: 'rating', ratings: [{ optionId: 'a', rating: 2 }] },
      concerns: [{ optionId: 'a', text: 'Why?' }],
    })
    expect(ownVote('another', null, outbox)).toEqual({ choice: null, concerns: [] })
  })

  it('of statements is saved answer by answer, each with its concern', () => {
    const statements = { id: 'stage', method: { type: 'agreement' } } as const
    const agreed = answering('stage', { optionId: 'a', answer: 'agree' }, '')
    const outbox = { ...emptyOutbox, queue: [{ id: '1', act: agreed, sent: true }] }
    const own = ownVote('stage', null, outbox)
    const worried = concernSaving(statements, own, { optionId: 'a', text: 'Why?' })
    expect(worried).toEqual({ type: 'answerStatement', stageId: 'stage', optionId: 'a', answer: 'agree', concern: 'Why?' })
    expect(concernSaving(statements, own, { optionId: 'b', text: 'Who?' })).toMatchObject({ answer: 'pass', concern: 'Who?' })
    const later = { ...emptyOutbox, queue: [...outbox.queue, { id: '2', act: worried, sent: false }] }
    expect(ownVote('stage', null, later)).toEqual({
      choice: { type: 'agreement', answers: [{ optionId: 'a', answer: 'agree' }] },
      concerns: [{ optionId: 'a', text: 'Why?' }],
    })
  })

  it('loses what is pressed a second time', () => {
    expect(withRating(withRating(null, 'a', 4), 'a', 4)).toEqual({ type: 'rating', ratings: [] })
    const stood = withConsent(withConsent(null, 'a', 'consent'), 'a', 'stand-aside')
    expect(stood).toEqual({ type: 'consent', answers: [{ optionId: 'a', answer: 'stand-aside' }] })
    expect(withConsent(stood, 'a', 'stand-aside')).toEqual({ type: 'consent', answers: [] })
  })

  it('holds an option at one place only', () => {
    const three = withRank(withRank(withRank(null, 'a', 0), 'b', 1), 'c', 2)
    expect(withRank(three, 'c', 0)).toEqual({ type: 'ranking', optionIds: ['c', 'a', 'b'] })
    expect(withRank(three, 'b', null)).toEqual({ type: 'ranking', optionIds: ['a', 'c'] })
    const placed = withPlace(withPlace(null, 'a', { impact: 1, effort: 1 }), 'a', { impact: 5, effort: 2 })
    expect(placed).toEqual({ type: 'impact-effort', places: [{ optionId: 'a', impact: 5, effort: 2 }] })
  })

  it('has one concern about an option, and none where it is empty', () => {
    const once = withConcern([], 'a', 'First')
    expect(withConcern(once, 'a', 'Second')).toEqual([{ optionId: 'a', text: 'Second' }])
    expect(withConcern(once, 'a', '')).toEqual([])
  })
})
