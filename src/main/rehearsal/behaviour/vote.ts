import type { AttendeeAct } from '@protocol/live/device-acts'
import { choiceIn } from './choice'
import type { Moment } from './moment'

/** Votes once while the vote is open, and does not change their mind. */
export function vote({ view, personal, random, did }: Moment, stageId: string): AttendeeAct | null {
  const { vote: open } = view
  if (open === null || open.id !== stageId || open.status !== 'open') return null
  if (personal.ballots.some((ballot) => ballot.stageId === stageId)) return null
  const ballot: AttendeeAct = { type: 'castBallot', stageId, choice: choiceIn(open, random) }
  return did(ballot) ? null : ballot
}
