import { usePage } from '../page-context'
import { SaveMark } from '../parts/SaveMark'
import { Ballot } from './Ballot'
import { aboutBallot, inOwnOrder, ownVote } from './own-vote'
import { OwnBallot } from './OwnBallot'
import { Priorities } from './Priorities'
import { Result } from './Result'
import type { StageProps } from './StageBody'

/** A vote: not yet open, open, closed, or revealed. */
export function VoteStage({ view, stage }: StageProps) {
  const { state, room, words } = usePage()
  const vote = view.vote !== null && view.vote.id === stage.id ? view.vote : null
  const again = stage.repeats !== undefined && <p className="quiet">{words.voting.again}</p>
  if (vote === null) {
    return (
      <>
        <p className="notice">{words.vote.notYet}</p>
        {again}
      </>
    )
  }
  const own = ownVote(stage.id, state.personal, state.outbox)
  const options = inOwnOrder(vote, room.seatName())
  const saveMark = <SaveMark about={aboutBallot(stage.id)} saved={own.choice !== null} />
  if (vote.status === 'revealed') {
    return (
      <>
        <Priorities heading={words.result.priorities} priorities={view.priorities} />
        {vote.result !== null && (
          <Result result={vote.result} options={vote.options} before={view.voteBefore?.result ?? null} />
        )}
        <OwnBallot options={options} own={own} />
      </>
    )
  }
  if (vote.status === 'closed') {
    return (
      <>
        <p className="notice">{words.vote.closed}</p>
        {state.outbox.failed.some(({ act }) => aboutBallot(stage.id)(act)) && saveMark}
        <OwnBallot options={options} own={own} />
      </>
    )
  }
  return (
    <>
      {again}
      <Ballot vote={vote} options={options} own={own} saveMark={saveMark} />
    </>
  )
}
