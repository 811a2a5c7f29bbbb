import { highestRating } from '@core/voting/voting'
import type { AttendeeAct } from '@protocol/live/device-acts'
import type { Moment } from './moment'
import { mayWrite } from './share'
import { vote } from './vote'

/** Scores, and then mostly says why. */
export function score(moment: Moment, stageId: string): AttendeeAct | null {
  return vote(moment, stageId) ?? sayWhy(moment, stageId)
}

function sayWhy({ personal, random, say, did }: Moment, stageId: string): AttendeeAct | null {
  const choice = personal.ballots.find((ballot) => ballot.stageId === stageId)?.choice
  const rating = choice?.type === 'rating' ? choice.ratings[0]?.rating : undefined
  if (rating === undefined || !mayWrite(personal, stageId) || !random.chance(0.7)) return null
  const text = say(rating > highestRating / 2 ? 'high' : 'low')
  const why: AttendeeAct = { type: 'addCard', stageId, kind: 'insight', text, tag: '' }
  return did(why) ? null : why
}
