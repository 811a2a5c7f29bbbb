import { planOf } from '@core/plan-of'
import { describe, expect, test } from 'vitest'
import { given, type Given } from '../given'

const facilitator = { role: 'facilitator' } as const
const counting = { minimumGroup: 3, residentsTogether: true }

/** A vote that was revealed to the room, and whose reveal was taken back. */
function takenBack(): Given {
  const stage = {
    title: 'Vote',
    prompt: '',
    minutes: 5,
    activity: { kind: 'vote', method: { type: 'agreement' }, optionsFrom: 'themes', choose: 1 },
  } as const
  return given([
    {
      type: 'workshopCreated',
      details: { title: 'Town', date: '', place: '', purpose: '', rehearsal: true, attribution: '' },
    },
    { type: 'stageAdded', stage: { ...stage, id: 'vote' }, position: 0 },
    { type: 'participantsAdded', participants: [{ id: 'p', name: '', organisationId: null, enteredFor: true }] },
    { type: 'themeCreated', theme: { id: 'theme', name: 'Parks' } },
    {
      type: 'voteOpened',
      stageId: 'vote',
      method: { type: 'agreement' },
      options: [{ id: 'theme', kind: 'theme' }],
    },
    {
      type: 'ballotCast',
      stageId: 'vote',
      ballot: { id: 'p', choice: { type: 'agreement', answers: [] }, enteredBy: 'facilitator' },
    },
    { type: 'voteClosed', stageId: 'vote' },
  ])
    .and([{ type: 'voteRevealed', stageId: 'vote' }], facilitator)
    .when({ type: 'undo' }, facilitator)
    .thenUndone()
}

describe('a reveal that was taken back', () => {
  test('is hidden again, in the plan too, which says that a vote was not shown', () => {
    const { workshop } = takenBack()
    expect(workshop.votes).toMatchObject([{ status: 'closed' }])
    expect(planOf(workshop)).toMatchObject({ votes: [], leftOut: { votesNotRevealed: 1 } })
  })

  test('was seen all the same: nobody votes on, and it is not counted in another way', () => {
    takenBack()
      .when({ type: 'reopenVote', stageId: 'vote' }, facilitator)
      .thenRefused({ code: 'voting.revealed', stageId: 'vote' })
    takenBack()
      .when({ type: 'setCounting', counting }, facilitator)
      .thenRefused({ code: 'counting.revealed', stageId: 'vote' })
  })

  test('can be revealed again', () => {
    takenBack().when({ type: 'revealVote', stageId: 'vote' }, facilitator).then({ type: 'voteRevealed', stageId: 'vote' })
  })
})
