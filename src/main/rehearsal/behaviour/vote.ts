import type { AttendeeAct } from '@protocol/live/device-acts'
import { choiceIn } from './choice'
import type { Moment } from './moment'

/** Votes while the vote is open, and does not change their mind: a ballot at once, or one statement after the other. */
export function vote({ view, personal, random, did }: Moment, stageId: string): AttendeeAct | null {
  const { vote: open } = view
  if (open === null || open.id !== stageId || open.status !== 'open') return null
  const cast = personal.ballots.find((ballot) => ballot.stageId === stageId)?.choice
  const choice = choiceIn(open, random)
  if (choice.type !== 'agreement') {
    const ballot: AttendeeAct = { type: 'castBallot', stageId, choice }
    return cast === undefined && !did(ballot) ? ballot : null
  }
  const answered = new Set(cast?.type === 'agreement' ? cast.answers.map(({ optionId }) => optionId) : [])
  const answers = choice.answers.map((answer): AttendeeAct => ({ type: 'answerStatement', stageId, ...answer }))
  return answers.find((answer) => 'optionId' in answer && !answered.has(answer.optionId) && !did(answer)) ?? null
}
