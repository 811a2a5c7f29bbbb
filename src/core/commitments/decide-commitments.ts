import type { Actor } from '../actor'
import { assertNever } from '../assert-never'
import { accept, refuse, type Context, type Decision } from '../decision'
import { limits } from '../limits'
import { get } from '../table'
import { textRefusal } from '../text'
import type { Refusal, Workshop } from '../workshop'
import type { Commitment, CommitmentDetails, CommitmentsCommand, CommitmentsEvent } from './commitments'

type Decided = Decision<CommitmentsEvent, Refusal>

export function decideCommitments(command: CommitmentsCommand, workshop: Workshop, context: Context): Decided {
  if (command.type === 'makeCommitment') return makeCommitment(command, workshop, context)
  const { commitmentId } = command
  const commitment = workshop.commitments.find(({ id }) => id === commitmentId)
  if (commitment === undefined) return refuse({ code: 'commitments.unknown-commitment', commitmentId })
  if (!mayTouch(context.actor, commitment)) {
    return refuse({ code: 'people.not-you', participantId: commitment.participantId })
  }
  switch (command.type) {
    case 'changeCommitment': {
      const changed = { ...commitment, ...command.changes }
      const refused = detailsRefusal(changed, workshop, context.actor)
      if (refused !== null) return refuse(refused)
      // Only what was changed, so that taking back an earlier change of something else is not overruled by this one.
      return accept({ type: 'commitmentChanged', commitmentId, changes: trimmed(command.changes) })
    }
    case 'withdrawCommitment':
      return accept({ type: 'commitmentWithdrawn', commitmentId })
    default:
      return assertNever(command)
  }
}

function makeCommitment(
  command: Extract<CommitmentsCommand, { type: 'makeCommitment' }>,
  workshop: Workshop,
  { newId, actor }: Context,
): Decided {
  const { type: _, participantId, ...details } = command
  const { organisationId = null, contact = '' } = details
  if (!mayTouch(actor, { participantId })) return refuse({ code: 'people.not-you', participantId })
  if (participantId !== null && get(workshop.people.participants, participantId) === undefined) {
    return refuse({ code: 'people.unknown-participant', participantId })
  }
  const used = workshop.commitments.filter((other) =>
    participantId === null
      ? other.participantId === null && other.organisationId === organisationId
      : other.participantId === participantId,
  ).length
  const refused =
    detailsRefusal({ text: details.text, organisationId, contact, participantId }, workshop, actor) ??
    (used < limits.commitmentsOfAPerson
      ? null
      : { code: 'commitments.too-many', used, allowed: limits.commitmentsOfAPerson })
  if (refused !== null) return refuse(refused)
  return accept({ type: 'commitmentMade', commitment: { ...trimmed(details), id: newId(), participantId } })
}

/** An attendee changes their own; the note-taker what organisations promise aloud. */
function mayTouch(actor: Actor, { participantId }: Pick<Commitment, 'participantId'>): boolean {
  if (actor.role === 'attendee') return actor.participantId === participantId
  return actor.role !== 'note-taker' || participantId === null
}

function detailsRefusal(
  details: Pick<Commitment, 'text' | 'organisationId' | 'contact' | 'participantId'>,
  { people }: Workshop,
  actor: Actor,
): Refusal | null {
  const { text, organisationId, contact, participantId } = details
  const own = get(people.participants, participantId ?? '')?.organisationId ?? null
  const texts = textRefusal(text, limits.commitmentTextLength) ?? textRefusal(contact, limits.contactLength, true)
  if (texts !== null) return texts
  if (organisationId === null) return participantId === null ? { code: 'commitments.nobodys' } : null
  if (actor.role === 'attendee' && organisationId !== own) {
    return { code: 'commitments.not-your-organisation', organisationId }
  }
  const known = people.organisations.some(({ id }) => id === organisationId)
  return known ? null : { code: 'people.unknown-organisation', organisationId }
}

function trimmed<Details extends Partial<CommitmentDetails>>(details: Details): Details {
  const { text, contact } = details
  return {
    ...details,
    ...(text === undefined ? {} : { text: text.trim() }),
    ...(contact === undefined ? {} : { contact: contact.trim() }),
  }
}
