import type { Actor } from '../actor'
import { assertNever } from '../assert-never'
import { accept, refuse, type Context, type Decision } from '../decision'
import { limits } from '../limits'
import { get } from '../table'
import { textRefusal } from '../text'
import type { Refusal, Workshop } from '../workshop'
import type { Invitation, InvitationDetails, InvitationsCommand, InvitationsEvent } from './invitations'

type Decided = Decision<InvitationsEvent, Refusal>

export function decideInvitations(command: InvitationsCommand, workshop: Workshop, context: Context): Decided {
  if (command.type === 'addInvitation') return addInvitation(command, workshop, context)
  const { invitationId } = command
  const invitation = workshop.invitations.find(({ id }) => id === invitationId)
  if (invitation === undefined) return refuse({ code: 'invitations.unknown-invitation', invitationId })
  const { actor } = context
  switch (command.type) {
    case 'changeInvitation': {
      const { changes } = command
      if (!mayChange(actor, invitation, changes, workshop)) {
        return refuse({ code: 'invitations.not-yours', invitationId })
      }
      const refusal = detailsRefusal({ ...invitation, ...changes }, workshop, actor)
      if (refusal !== null) return refuse(refusal)
      // Only what was changed, so that taking back an earlier change of something else is not overruled by this one.
      return accept({ type: 'invitationChanged', invitationId, changes: trimmed(changes) })
    }
    case 'removeInvitation':
      return isOwn(actor, invitation)
        ? accept({ type: 'invitationRemoved', invitationId })
        : refuse({ code: 'invitations.not-yours', invitationId })
    default:
      return assertNever(command)
  }
}

function addInvitation(
  command: Extract<InvitationsCommand, { type: 'addInvitation' }>,
  workshop: Workshop,
  { newId, actor }: Context,
): Decided {
  const { stageId, participantId, who, askerId, person } = command
  const stage = workshop.agenda.stages.find(({ id }) => id === stageId)
  if (stage === undefined) return refuse({ code: 'agenda.unknown-stage', stageId })
  if (stage.activity.kind !== 'missing') return refuse({ code: 'invitations.wrong-stage', stageId })
  if (!isOwn(actor, { participantId })) return refuse({ code: 'people.not-you', participantId })
  if (participantId !== null && get(workshop.people.participants, participantId) === undefined) {
    return refuse({ code: 'people.unknown-participant', participantId })
  }
  const refusal = detailsRefusal({ who, askerId, person }, workshop, actor) ?? numberRefusal(participantId, workshop)
  if (refusal !== null) return refuse(refusal)
  return accept({
    type: 'invitationAdded',
    invitation: { ...trimmed({ who, askerId, person }), id: newId(), stageId, participantId },
  })
}

function isOwn(actor: Actor, { participantId }: Pick<Invitation, 'participantId'>): boolean {
  return actor.role !== 'attendee' || actor.participantId === participantId
}

/** Anybody may say of what nobody asks yet that they will, and take that back; whom to ask is its author's to say. */
function mayChange(
  actor: Actor,
  invitation: Invitation,
  changes: Partial<InvitationDetails>,
  workshop: Workshop,
): boolean {
  if (actor.role !== 'attendee') return true
  if (changes.who !== undefined && !isOwn(actor, invitation)) return false
  const { askerId, person } = invitation
  const asksNow =
    askerId === null ? person === '' || isOwn(actor, invitation) : askerId === organisationOf(actor, workshop)
  return asksNow || (changes.askerId === undefined && changes.person === undefined)
}

function detailsRefusal(
  { who, askerId, person }: InvitationDetails,
  workshop: Workshop,
  actor: Actor,
): Refusal | null {
  const texts = textRefusal(who, limits.nameLength) ?? textRefusal(person, limits.nameLength, true)
  if (texts !== null || askerId === null) return texts
  if (!workshop.people.organisations.some(({ id }) => id === askerId)) {
    return { code: 'people.unknown-organisation', organisationId: askerId }
  }
  const mayPromise = actor.role !== 'attendee' || askerId === organisationOf(actor, workshop)
  return mayPromise ? null : { code: 'invitations.not-your-organisation', organisationId: askerId }
}

function numberRefusal(participantId: string | null, { invitations }: Workshop): Refusal | null {
  const own = invitations.filter((invitation) => invitation.participantId === participantId).length
  if (participantId !== null && own >= limits.invitationsOfAPerson) {
    return { code: 'invitations.too-many', allowed: limits.invitationsOfAPerson }
  }
  return invitations.length < limits.invitations ? null : { code: 'invitations.too-many', allowed: limits.invitations }
}

function organisationOf(actor: Extract<Actor, { role: 'attendee' }>, { people }: Workshop): string | null {
  return get(people.participants, actor.participantId)?.organisationId ?? null
}

function trimmed<Details extends Partial<InvitationDetails>>(details: Details): Details {
  const { who, person } = details
  return {
    ...details,
    ...(who === undefined ? {} : { who: who.trim() }),
    ...(person === undefined ? {} : { person: person.trim() }),
  }
}
