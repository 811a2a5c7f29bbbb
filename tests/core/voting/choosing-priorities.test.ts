import type { Event } from '@core/workshop'
import { describe, it } from 'vitest'
import { given } from '../given'
import { openAnswers, revealedVote, room } from '../room'

const bothVotes: readonly Event[] = [
  ...revealedVote,
  ...openAnswers.slice(room.length),
  { type: 'prioritiesChosen', priorities: [{ id: 'homes', kind: 'theme', stageId: 'vote' }] },
]

describe('a priority', () => {
  it('comes from the vote that offered it, also when others are added from a later vote', () => {
    given(bothVotes)
      .when({
        type: 'choosePriorities',
        stageId: 'answers',
        options: [
          { id: 'jobs', kind: 'card' },
          { id: 'homes', kind: 'theme' },
        ],
        reason: '',
      })
      .then({
        type: 'prioritiesChosen',
        priorities: [
          { id: 'jobs', kind: 'card', stageId: 'answers' },
          { id: 'homes', kind: 'theme', stageId: 'vote' },
        ],
      })
  })

  it('that the vote did not offer comes from none', () => {
    given(bothVotes)
      .when({ type: 'choosePriorities', stageId: 'answers', options: [{ id: 'travel', kind: 'theme' }], reason: '' })
      .then({ type: 'prioritiesChosen', priorities: [{ id: 'travel', kind: 'theme', stageId: null }] })
  })
})
