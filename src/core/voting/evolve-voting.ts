import { assertNever } from '../assert-never'
import { changed } from '../ordered'
import { emptyTable, put, remove } from '../table'
import type { Workshop } from '../workshop'
import type { Vote, VotingEvent } from './voting'

export function evolveVoting(workshop: Workshop, event: VotingEvent): Workshop {
  const { votes } = workshop
  switch (event.type) {
    case 'voteOpened': {
      const { stageId: id, method, options } = event
      return { ...workshop, votes: [...votes, { id, status: 'open', method, options, ballots: emptyTable() }] }
    }
    case 'prioritiesChosen':
      return { ...workshop, priorities: event.priorities }
    default:
      return { ...workshop, votes: changed(votes, event.stageId, (vote) => evolveVote(vote, event)) }
  }
}

function evolveVote(vote: Vote, event: Exclude<VotingEvent, { type: 'voteOpened' | 'prioritiesChosen' }>): Vote {
  switch (event.type) {
    case 'ballotCast':
      return { ...vote, ballots: put(vote.ballots, event.ballot) }
    case 'ballotWithdrawn':
      return { ...vote, ballots: remove(vote.ballots, event.participantId) }
    case 'voteClosed':
      return { ...vote, status: 'closed' }
    case 'voteReopened':
      return { ...vote, status: 'open' }
    case 'voteRevealed':
      return { ...vote, status: 'revealed' }
    default:
      return assertNever(event)
  }
}
