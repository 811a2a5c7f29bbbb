import type { StageActivity } from '@core/agenda/agenda'
import { sectorOf } from '@core/people/sector-of'
import type { CheckAnswer } from '@core/check/check'
import type { AttendeeAct } from '@protocol/live/device-acts'
import type { Moment } from './moment'

/** Says of the next draft whether it will work, where their sector is asked, and mostly what it would need. */
export function respond(
  { view, personal, random, say, did }: Moment,
  stageId: string,
  { sectors }: Extract<StageActivity, { kind: 'check' }>,
): AttendeeAct | null {
  if (!sectors.includes(sectorOf(personal, view))) return null
  const answered = new Set(
    personal.responses.filter((response) => response.stageId === stageId).map(({ subjectId }) => subjectId),
  )
  const responses = view.check.map(({ id: subjectId }, index): AttendeeAct & { readonly subjectId: string } => {
    const answer: CheckAnswer = random.chance(0.6) ? 'yes' : random.chance(0.7) ? 'yes-with-changes' : 'not-yet'
    const words = answer === 'yes' || random.chance(0.2) ? '' : say('change', index)
    return { type: 'respond', stageId, subjectId, answer, words }
  })
  return responses.find((response) => !answered.has(response.subjectId) && !did(response)) ?? null
}
