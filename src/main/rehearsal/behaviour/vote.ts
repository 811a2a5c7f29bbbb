import { limits } from '@core/limits'
import type { AttendeeAct } from '@protocol/live/device-acts'
import { choiceIn } from './choice'
import { concernsIn } from './concerns'
import type { Moment } from './moment'

/** Votes while the vote is open, and does not change their mind: a ballot at once, or one statement after the other. */
export function vote(moment: Moment, stageId: string): AttendeeAct | null {
  const { view, personal, random, say, did } = moment
  const { vote: open } = view
  if (open === null || open.id !== stageId || open.status !== 'open') return null
  const cast = personal.ballots.find((ballot) => ballot.stageId === stageId)
  const choice = choiceIn(open, random)
  if (choice.type !== 'agreement') {
    // A score's reasons are cards.
    const concerns = view.stage?.activity.kind === 'vote' ? concernsIn(choice, open, moment) : []
    const ballot: AttendeeAct = { type: 'castBallot', stageId, choice, ...(concerns.length > 0 ? { concerns } : {}) }
    return cast === undefined && !did(ballot) ? ballot : null
  }
  const answered = new Set(cast?.choice.type === 'agreement' ? cast.choice.answers.map(({ optionId }) => optionId) : [])
  const mayFear = (cast?.concerns.length ?? 0) < limits.concernsInABallot
  const answers = choice.answers.map((answer, index): AttendeeAct & { readonly optionId: string } => {
    const fears = answer.answer === 'disagree' && random.chance(0.2) && mayFear
    return { type: 'answerStatement', stageId, ...answer, ...(fears ? { concern: say('concern', index) } : {}) }
  })
  return answers.find((answer) => !answered.has(answer.optionId) && !did(answer)) ?? null
}
