import { assertNever } from '../assert-never'
import { accept, refuse, type Context, type Decision } from '../decision'
import { limits } from '../limits'
import type { NotesEvent } from '../notes/notes'
import { get } from '../table'
import type { Refusal, Workshop } from '../workshop'
import { ballotRefusal } from './ballot'
import { decidePriorities } from './decide-priorities'
import { askedIn, optionName } from './options'
import type { Ballot, Vote, VoteMethod, VotingCommand, VotingEvent } from './voting'

type Decided = Decision<VotingEvent | NotesEvent, Refusal>

export function decideVoting(command: VotingCommand, workshop: Workshop, context: Context): Decided {
  if (command.type === 'choosePriorities') return decidePriorities(command, workshop, context)
  if (command.type === 'openVote') return openVote(command.stageId, workshop)
  const vote = workshop.votes.find(({ id }) => id === command.stageId)
  if (vote === undefined) return refuse({ code: 'voting.not-open', stageId: command.stageId })
  return decideVote(command, vote, workshop, context)
}

type OneVoteCommand = Exclude<VotingCommand, { type: 'choosePriorities' | 'openVote' }>

function decideVote(command: OneVoteCommand, vote: Vote, workshop: Workshop, { actor }: Context): Decided {
  const stageId = vote.id
  const seen = workshop.seenVoteIds.includes(stageId)
  switch (command.type) {
    case 'castBallot': {
      const { participantId, choice, concerns = [] } = command
      if (vote.status !== 'open') return refuse({ code: 'voting.not-open', stageId })
      if (seen) return refuse({ code: 'voting.revealed', stageId })
      if (actor.role === 'attendee' && actor.participantId !== participantId) {
        return refuse({ code: 'people.not-you', participantId })
      }
      if (get(workshop.people.participants, participantId) === undefined) {
        return refuse({ code: 'people.unknown-participant', participantId })
      }
      const said = concerns.map(({ optionId, text }) => ({ optionId, text: text.trim() }))
      const cast: Ballot = { id: participantId, choice, enteredBy: actor.role }
      const ballot: Ballot = said.length === 0 ? cast : { ...cast, concerns: said }
      const refusal = ballotRefusal(ballot, vote)
      return refusal === null ? accept({ type: 'ballotCast', stageId, ballot }) : refuse(refusal)
    }
    case 'withdrawBallot': {
      const { participantId } = command
      if (vote.status !== 'open') return refuse({ code: 'voting.not-open', stageId })
      if (seen) return refuse({ code: 'voting.revealed', stageId })
      if (actor.role === 'attendee' && actor.participantId !== participantId) {
        return refuse({ code: 'people.not-you', participantId })
      }
      if (get(vote.ballots, participantId) === undefined) return refuse({ code: 'ballot.none', participantId })
      return accept({ type: 'ballotWithdrawn', stageId, participantId })
    }
    case 'closeVote':
      return vote.status === 'open' ? accept({ type: 'voteClosed', stageId }) : refuse({ code: 'voting.not-open', stageId })
    case 'reopenVote':
      if (seen) return refuse({ code: 'voting.revealed', stageId })
      // A card that was hidden since may not be voted on.
      if (vote.options.some((option) => optionName(option, workshop) === null)) {
        return refuse({ code: 'cards.in-a-vote', stageId })
      }
      return vote.status === 'closed' ? accept({ type: 'voteReopened', stageId }) : accept()
    case 'revealVote':
      if (vote.status === 'revealed') return accept()
      return vote.status === 'closed'
        ? accept({ type: 'voteRevealed', stageId })
        : refuse({ code: 'voting.not-closed', stageId })
    default:
      return assertNever(command)
  }
}

function mostOptions({ type }: VoteMethod): number {
  switch (type) {
    case 'dots':
    case 'agreement':
      return limits.optionsInAVote
    case 'ranking':
      return limits.optionsInARanking
    case 'rating':
    case 'impact-effort':
    case 'consent':
      return limits.optionsToWeigh
    default:
      return assertNever(type)
  }
}

function openVote(stageId: string, workshop: Workshop): Decided {
  const stage = workshop.agenda.stages.find(({ id }) => id === stageId)
  if (stage === undefined) return refuse({ code: 'agenda.unknown-stage', stageId })
  const asked = askedIn(stage, workshop)
  if (asked === null) return refuse({ code: 'voting.not-a-vote', stageId })
  if (workshop.votes.some(({ id }) => id === stageId)) return refuse({ code: 'voting.already-opened', stageId })
  const { method, options } = asked
  if (options.length === 0) return refuse({ code: 'voting.no-options', stageId })
  const allowed = mostOptions(method)
  if (options.length > allowed) return refuse({ code: 'voting.too-many-options', options: options.length, allowed })
  return accept({ type: 'voteOpened', stageId, method, options })
}
