import { limits } from '@core/limits'
import { sameName } from '@core/text'
import type { AttendeeAct } from '@protocol/live/device-acts'
import type { Moment } from './moment'

/** Thinks of somebody who is not here; some say that they will ask, or take on whom nobody asks yet. */
export function invite(moment: Moment, stageId: string): AttendeeAct | null {
  const { view, personal, random, say, did } = moment
  const thinks = random.chance(0.7)
  const asks = random.chance(0.3)
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
  return random.chance(0.4) ? weWillAsk(moment, organisationId) : null
}

/** Whom somebody asks is known beforehand: it is the same whether the others have named all whom they miss or not yet. */
function weWillAsk({ view, say, did }: Moment, organisationId: string | null): AttendeeAct | null {
  const known = say('missing', 1)
  const unasked = view.invitations.find(({ who, askerId, person }) => {
    return sameName(who, known) && askerId === null && person === ''
  })
  if (organisationId === null || unasked === undefined) return null
  const asking: AttendeeAct = {
    ...{ type: 'changeInvitation', invitationId: unasked.id },
    changes: { askerId: organisationId },
  }
  return did(asking) ? null : asking
}
