import { assertNever } from '../assert-never'
import { changed, without } from '../ordered'
import type { Workshop } from '../workshop'
import type { InvitationsEvent } from './invitations'

export function evolveInvitations(workshop: Workshop, event: InvitationsEvent): Workshop {
  const { invitations } = workshop
  switch (event.type) {
    case 'invitationAdded':
      return { ...workshop, invitations: [...invitations, event.invitation] }
    case 'invitationChanged': {
      const { invitationId, changes } = event
      return { ...workshop, invitations: changed(invitations, invitationId, (one) => ({ ...one, ...changes })) }
    }
    case 'invitationRemoved':
      return { ...workshop, invitations: without(invitations, event.invitationId) }
    default:
      return assertNever(event)
  }
}
