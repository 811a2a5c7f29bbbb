import type { AttendeeAct } from '@protocol/live/device-acts'
import { usePage } from '../page-context'
import { SaveMark } from '../parts/SaveMark'
import { AgreementBallot } from './AgreementBallot'
import { inOwnOrder, isOfBallot, ownChoice } from './ballot'
import { DotsBallot } from './DotsBallot'
import { OwnBallot } from './OwnBallot'
import { Priorities } from './Priorities'
import { Result } from './Result'
import type { StageProps } from './StageBody'

/** A vote: not yet open, open, closed, or revealed. */
export function VoteStage({ view, stage }: StageProps) {
  const { state, room, words } = usePage()
  const vote = view.vote !== null && view.vote.id === stage.id ? view.vote : null
  if (vote === null) return <p className="notice">{words.vote.notYet}</p>

  const choice = ownChoice(stage.id, state.personal, state.outbox)
  const options = inOwnOrder(vote, room.seatName())
  const saveMark = <SaveMark about={aboutBallot} saved={choice !== null} />
  if (vote.status === 'revealed') {
    return (
      <>
        <Priorities heading={words.result.priorities} priorities={view.priorities} />
        {vote.result !== null && <Result result={vote.result} options={vote.options} />}
        <OwnBallot options={options} choice={choice} />
      </>
    )
  }
  if (vote.status === 'closed') {
    return (
      <>
        <p className="notice">{words.vote.closed}</p>
        {state.outbox.failed.some(({ act }) => aboutBallot(act)) && saveMark}
        <OwnBallot options={options} choice={choice} />
      </>
    )
  }
  const ballot = { stageId: stage.id, options, choice, saveMark }
  return vote.method.type === 'dots' ? (
    <DotsBallot {...ballot} method={vote.method} />
  ) : (
    <AgreementBallot {...ballot} key={stage.id} />
  )

  function aboutBallot(act: AttendeeAct) {
    return isOfBallot(act) && act.stageId === stage.id
  }
}
