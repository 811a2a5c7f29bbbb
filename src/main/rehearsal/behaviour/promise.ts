import type { StageActivity } from '@core/agenda/agenda'
import { readiness } from '@core/commitments/commitments'
import { limits } from '@core/limits'
import type { AttendeeAct } from '@protocol/live/device-acts'
import type { Moment } from './moment'

/** Promises some of what is suggested, and often something in their own words; for themselves or their organisation. */
export function promise(
  { personal, random, say, did }: Moment,
  { suggestions, startsPrivate, asksContact }: Extract<StageActivity, { kind: 'commitments' }>,
): AttendeeAct | null {
  const { commitments, organisationId } = personal
  const suggested = suggestions.filter(() => random.chance(0.5))
  const texts = [...suggested, ...(random.chance(0.7) ? [say('commitment')] : [])]
  const promises = texts.map((text) => {
    const isOurs = random.chance(0.25) && organisationId !== null
    const isPrivate = random.chance(startsPrivate ? 0.7 : 0.15)
    const leaves = random.chance(0.3) && asksContact
    return {
      text,
      organisationId: isOurs ? organisationId : null,
      readiness: readiness[random.chance(0.6) ? 0 : 1 + random.below(readiness.length - 1)] ?? 'ready',
      private: isPrivate && !isOurs,
      contact: leaves ? say('contact') : '',
    }
  })
  if (commitments.length >= limits.commitmentsOfAPerson) return null
  const promised = new Set(commitments.map(({ text }) => text))
  return (
    promises
      .filter(({ text }) => !promised.has(text.trim()))
      .map((made): AttendeeAct => ({ type: 'makeCommitment', ...made }))
      .find((act) => !did(act)) ?? null
  )
}
