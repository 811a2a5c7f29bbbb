import type { AttendeeAct } from '@protocol/live/device-acts'
import type { Moment } from './moment'

/** Most people who promised nothing yet promise one thing. */
export function commit({ personal, random, say, did }: Moment): AttendeeAct | null {
  if (personal.commitments.length > 0 || !random.chance(0.7)) return null
  const promise: AttendeeAct = { type: 'makeCommitment', text: say('commitment') }
  return did(promise) ? null : promise
}
