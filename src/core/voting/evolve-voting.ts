import { assertNever } from '../assert-never'
import { changed } from '../ordered'
import { emptyTable, put, remove } from '../table'
import type { Workshop } from '../workshop'
import type { Vote, VotingEvent } from './voting'

export function evolveVoting(workshop: Workshop, event: VotingEvent): Workshop {
  const { votes, seenVoteIds } = workshop
  switch (event.type) {
    case 'voteOpened': {
      const { stageId: id, method, options } = event
      const vote: Vote = { id, status: 'open', method, options, ballots: emptyTable() }
      // A vote that is opened anew, with no ballots, was not seen.
      return { ...workshop, votes: [...votes, vote], seenVoteIds: seenVoteIds.filter((seen) => seen !== id) }
    }
    case 'prioritiesChosen':
      return { ...workshop, priorities: event.priorities }
    case 'voteRevealed': {
      const { stageId } = event
      const revealed = changed(votes, stageId, (vote): Vote => ({ ...vote, status: 'revealed' }))
      return { ...workshop, votes: revealed, seenVoteIds: [...seenVoteIds.filter((id) => id !== stageId), stageId] }
    }
    default:
      return { ...workshop, votes: changed(votes, event.stageId, (vote) => evolveVote(vote, event)) }
  }
}

function evolveVote(vote: Vote, event: Exclude<VotingEvent, { type: 'voteOpened' | 'voteRevealed' | 'prioritiesChosen' }>): Vote {
  switch (event.type) {
    case 'ballotCast':
      return { ...vote, ballots: put(vote.ballots, event.ballot) }
    case 'ballotWithdrawn':
      return { ...vote, ballots: remove(vote.ballots, event.participantId) }
    case 'voteClosed':
      return { ...vote, status: 'closed' }
    case 'voteReopened':
      return { ...vote, status: 'open' }
    default:
      return assertNever(event)
  }
}
