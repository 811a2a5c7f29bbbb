import { limits } from '@core/limits'
import type { AttendeeAct } from '@protocol/live/device-acts'
import { choiceIn } from './choice'
import { concernsIn } from './concerns'
import type { Moment } from './moment'

type Act<Type extends AttendeeAct['type']> = Extract<AttendeeAct, { readonly type: Type }>

/** Votes while the vote is open, and does not change their mind: a ballot at once, or one statement after the other. */
export function vote(moment: Moment, stageId: string): AttendeeAct | null {
  const { view, personal, did } = moment
  if (view.vote?.method.type === 'agreement') return nextAnswer(moment, stageId)
  const ballot = ballotOf(moment, stageId)
  return ballot === null || hasVoted(personal, stageId) || did(ballot) ? null : ballot
}

export function hasVoted({ ballots }: Moment['personal'], stageId: string): boolean {
  return ballots.some((ballot) => ballot.stageId === stageId)
}

/** What they vote in the vote that is open, where that is done at once. */
export function ballotOf({ view, random, say }: Moment, stageId: string): Act<'castBallot'> | null {
  const { vote: open } = view
  if (open === null || open.id !== stageId || open.status !== 'open') return null
  const choice = choiceIn(open, random)
  if (choice.type === 'agreement') return null
  // A score's reasons are cards.
  const concerns = view.stage?.activity.kind === 'vote' ? concernsIn(choice, open, { random, say }) : []
  return { type: 'castBallot', stageId, choice, ...(concerns.length > 0 ? { concerns } : {}) }
}

function nextAnswer({ view, personal, random, say, did }: Moment, stageId: string): AttendeeAct | null {
  const { vote: open } = view
  if (open === null || open.id !== stageId || open.status !== 'open') return null
  const choice = choiceIn(open, random)
  if (choice.type !== 'agreement') return null
  const cast = personal.ballots.find((ballot) => ballot.stageId === stageId)
  const answered = new Set(cast?.choice.type === 'agreement' ? cast.choice.answers.map(({ optionId }) => optionId) : [])
  let concerns = 0
  const answers = choice.answers.map((answer, index): Act<'answerStatement'> => {
    const fears = answer.answer === 'disagree' && random.chance(0.2) && concerns++ < limits.concernsInABallot
    return { type: 'answerStatement', stageId, ...answer, ...(fears ? { concern: say('concern', index) } : {}) }
  })
  return answers.find((answer) => !answered.has(answer.optionId) && !did(answer)) ?? null
}
