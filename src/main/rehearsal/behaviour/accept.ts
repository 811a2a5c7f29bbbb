import { toDo } from '@core/actions/progress'
import type { AttendeeAct } from '@protocol/live/device-acts'
import type { Moment } from './moment'

/** Says yes to the next action that their own organisation leads. */
export function accept({ view, personal, did }: Moment): AttendeeAct | null {
  const { organisationId } = personal
  if (organisationId === null) return null
  const asked = toDo(view.actions)
    .filter(({ leadId, accepted }) => leadId === organisationId && !accepted)
    .map(({ id }): AttendeeAct => ({ type: 'acceptAction', actionId: id, accepted: true }))
  return asked.find((act) => !did(act)) ?? null
}
