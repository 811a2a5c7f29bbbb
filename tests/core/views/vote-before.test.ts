import { planOf } from '@core/plan-of'
import { attendeeViewer } from '@core/views/attendee-view'
import { projectorViewer } from '@core/views/projector-view'
import type { Event } from '@core/workshop'
import { describe, expect, it } from 'vitest'
import { given, now } from '../given'
import { ballot, dots, dotsVote, revealedVote, stage, themeOptions } from '../room'

const again: Event = {
  type: 'stageAdded',
  position: 5,
  stage: { id: 'again', title: 'Again', prompt: '', minutes: 5, activity: dotsVote, repeats: 'vote' },
}
const askedAgain: readonly Event[] = [
  ...revealedVote,
  again,
  { type: 'stageEntered', stageId: 'again', at: now },
  { type: 'voteOpened', stageId: 'again', method: { type: 'dots', dots: 3, stacking: false }, options: themeOptions },
  ballot('again', 'ann', dots('travel')),
  ballot('again', 'bob', dots('travel')),
  ballot('again', 'cara', dots('travel', 'homes')),
]
const shut: Event = { type: 'voteClosed', stageId: 'again' }
const shown: Event = { type: 'voteRevealed', stageId: 'again' }

describe('a vote that asks again', () => {
  it('does not let what was said before sway it', () => {
    for (const events of [askedAgain, [...askedAgain, shut]]) {
      const { workshop } = given(events)
      expect(projectorViewer()(workshop).voteBefore).toBeNull()
      expect(attendeeViewer()(workshop).voteBefore).toBeNull()
    }
  })

  it('is shown with what came of it before once it is revealed', () => {
    const { workshop } = given([...askedAgain, shut, shown])
    for (const { vote, voteBefore } of [projectorViewer()(workshop), attendeeViewer()(workshop)]) {
      expect(vote?.result?.tallies.person).toMatchObject({ rows: [{ optionId: 'travel', value: 3 }, {}, {}] })
      expect(voteBefore?.id).toBe('vote')
      expect(voteBefore?.result?.tallies.person).toMatchObject({ rows: [{ optionId: 'homes', value: 3 }, {}, {}] })
    }
  })

  it('is in the plan with what came of it before; the first of the two stands alone', () => {
    const [first, second] = planOf(given([...askedAgain, shut, shown]).workshop).votes
    expect(first?.before).toBeUndefined()
    expect(second?.before).toEqual(first?.result)
  })
})

describe('a score in the plan', () => {
  it('says what its numbers stand for', () => {
    const score: readonly Event[] = [
      ...revealedVote,
      stage('score', { kind: 'score', lowest: 'Not equal', highest: 'As equals' }),
      {
        type: 'voteOpened',
        stageId: 'score',
        method: { type: 'rating' },
        options: [{ id: 'score', kind: 'question' }],
      },
      { type: 'voteClosed', stageId: 'score' },
      { type: 'voteRevealed', stageId: 'score' },
    ]
    const [vote, scored] = planOf(given(score).workshop).votes
    expect(vote?.score).toBeUndefined()
    expect(scored?.score).toEqual({ lowest: 'Not equal', highest: 'As equals' })
  })
})
