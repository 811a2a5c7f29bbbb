import type { AttendeeAct } from '@protocol/live/device-acts'
import type { Moment } from './moment'

/** Many say which language they read first; a few say what would help them take part. */
export function tellAccess({ personal, random, say, did }: Moment): AttendeeAct | null {
  const { language, accessNeeds } = personal.access
  const tells = random.chance(0.6)
  const chosen = random.chance(0.25) ? 'cy' : 'en'
  const needs = random.chance(0.3) ? { accessNeeds: say('accessNeed') } : {}
  if (!tells || language !== null || accessNeeds !== '') return null
  const told: AttendeeAct = { type: 'tellAccess', access: { language: chosen, ...needs } }
  return did(told) ? null : told
}
