import { highestRating } from '@core/voting/voting'
import type { AttendeeAct } from '@protocol/live/device-acts'
import type { Moment } from './moment'
import { mayWrite } from './share'
import { ballotOf, hasVoted } from './vote'

/** Scores, and then mostly says why. */
export function score(moment: Moment, stageId: string): AttendeeAct | null {
  const { personal, random, say, did } = moment
  const ballot = ballotOf(moment, stageId)
  if (ballot?.choice.type !== 'rating') return null
  if (!did(ballot)) return hasVoted(personal, stageId) ? null : ballot
  if (!random.chance(0.7) || !mayWrite(personal, stageId)) return null
  const [given] = ballot.choice.ratings
  const text = say(given !== undefined && given.rating > highestRating / 2 ? 'high' : 'low')
  const why: AttendeeAct = { type: 'addCard', stageId, kind: 'insight', text, tag: '' }
  return did(why) ? null : why
}
