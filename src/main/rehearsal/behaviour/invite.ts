import { limits } from '@core/limits'
import { sameName } from '@core/text'
import type { AttendeeAct } from '@protocol/live/device-acts'
import type { Moment } from './moment'

/** Thinks of somebody who is not here; some say that their organisation will ask them, or asks whom nobody asks yet. */
export function invite(moment: Moment, stageId: string): AttendeeAct | null {
  const { view, personal, random, say, did } = moment
  const thinks = random.chance(0.7)
  const asks = random.chance(0.4)
  const who = say('missing')
  const isNew = !view.invitations.some((invitation) => sameName(invitation.who, who))
  const mayAdd =
    view.invitations.length < limits.invitations && personal.invitationIds.length < limits.invitationsOfAPerson
  const { organisationId } = personal
  const thought: AttendeeAct = {
    ...{ type: 'addInvitation', stageId, who, person: '' },
    askerId: asks ? organisationId : null,
  }
  if (thinks && isNew && mayAdd && !did(thought)) return thought
  return random.chance(0.5) ? weWillAsk(moment, organisationId) : null
}

/** One is enough for an organisation. */
function weWillAsk({ view, random, did }: Moment, organisationId: string | null): AttendeeAct | null {
  const isOurs = view.invitations.some(({ askerId }) => askerId === organisationId)
  if (organisationId === null || isOurs) return null
  const unasked = view.invitations.filter(({ askerId, person }) => askerId === null && person === '')
  const changes = { askerId: organisationId }
  const offers = random
    .shuffled(unasked)
    .map(({ id: invitationId }): AttendeeAct => ({ type: 'changeInvitation', invitationId, changes }))
  return offers.find((act) => !did(act)) ?? null
}
