import { assertNever } from '../assert-never'
import { accept, refuse, type Context, type Decision } from '../decision'
import { limits } from '../limits'
import { leaving, participantRefusal, useOf } from '../people/decide-people'
import { get, rowsOf } from '../table'
import type { VotingEvent } from '../voting/voting'
import type { Event, Refusal, Workshop } from '../workshop'
import type { DevicesCommand } from './devices'


export function decideDevices(command: DevicesCommand, workshop: Workshop, { newId }: Context): Decision<Event, Refusal> {
  const { devices, people, joiningLocked } = workshop
  switch (command.type) {
    case 'admitDevice': {
      const { deviceId, name, organisationId } = command
      if (get(devices, deviceId) !== undefined) return refuse({ code: 'devices.already-in', deviceId })
      if (joiningLocked) return refuse({ code: 'devices.joining-locked' })
      if (people.participants.size >= limits.participants) {
        return refuse({ code: 'people.too-many-participants', allowed: limits.participants })
      }
      const refused = participantRefusal({ name, organisationId }, people)
      if (refused !== null) return refused
      const participant = { id: newId(), name: name.trim(), organisationId, enteredFor: false }
      return accept<Event>(
        { type: 'participantsAdded', participants: [participant] },
        { type: 'deviceAdmitted', device: { id: deviceId, participantId: participant.id } },
      )
    }
    case 'lockJoining':
      return command.locked === joiningLocked ? accept() : accept({ type: 'joiningLocked', locked: command.locked })
    case 'removeDevice': {
      const device = get(devices, command.deviceId)
      if (device === undefined) return refuse({ code: 'devices.unknown-device', deviceId: command.deviceId })
      const { participantId } = device
      // A revealed vote is not counted again: the difference would show what this person voted.
      const withdrawn = workshop.votes
        .filter(({ status, ballots }) => status !== 'revealed' && get(ballots, participantId) !== undefined)
        .map(({ id }): VotingEvent => ({ type: 'ballotWithdrawn', stageId: id, participantId }))
      return leavesNothing(participantId, withdrawn.length, workshop)
        ? accept<Event>(...withdrawn, ...leaving(participantId, workshop))
        : accept<Event>({ type: 'deviceRemoved', deviceId: device.id }, ...withdrawn)
    }
    default:
      return assertNever(command)
  }
}

/** Whether nobody would know that this person was here, once these ballots are withdrawn. */
function leavesNothing(participantId: string, withdrawn: number, workshop: Workshop): boolean {
  const { cards, ballots } = useOf(workshop, participantId)
  const { commitments, invitations, matches, responses } = workshop
  const said = [...commitments, ...invitations, ...matches, ...rowsOf(responses)]
  return cards + (ballots - withdrawn) === 0 && said.every((one) => one.participantId !== participantId)
}
