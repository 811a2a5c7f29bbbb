import { assertNever } from '../assert-never'
import { accept, refuse, type Context, type Decision } from '../decision'
import { limits } from '../limits'
import { get } from '../table'
import { firstRefusal, textRefusal } from '../text'
import type { Refusal, Workshop } from '../workshop'
import type { CommitmentsCommand, CommitmentsEvent } from './commitments'

export function decideCommitments(
  command: CommitmentsCommand,
  { commitments, people }: Workshop,
  { newId, actor }: Context,
): Decision<CommitmentsEvent, Refusal> {
  const isOthers = (participantId: string) => actor.role === 'attendee' && actor.participantId !== participantId
  switch (command.type) {
    case 'makeCommitment': {
      const { participantId, text } = command
      if (isOthers(participantId)) return refuse({ code: 'people.not-you', participantId })
      if (get(people.participants, participantId) === undefined) {
        return refuse({ code: 'people.unknown-participant', participantId })
      }
      const used = commitments.filter((commitment) => commitment.participantId === participantId).length
      const refused = firstRefusal<Refusal>(
        textRefusal(text, limits.commitmentTextLength),
        used < limits.commitmentsOfAPerson
          ? null
          : { code: 'commitments.too-many', used, allowed: limits.commitmentsOfAPerson },
      )
      return refused ?? accept({ type: 'commitmentMade', commitment: { id: newId(), text: text.trim(), participantId } })
    }
    case 'withdrawCommitment': {
      const { commitmentId } = command
      const commitment = commitments.find(({ id }) => id === commitmentId)
      if (commitment === undefined) return refuse({ code: 'commitments.unknown-commitment', commitmentId })
      if (isOthers(commitment.participantId)) {
        return refuse({ code: 'people.not-you', participantId: commitment.participantId })
      }
      return accept({ type: 'commitmentWithdrawn', commitmentId })
    }
    default:
      return assertNever(command)
  }
}
