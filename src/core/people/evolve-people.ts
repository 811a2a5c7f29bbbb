import type { Stage } from '../agenda/agenda'
import { assertNever } from '../assert-never'
import { changed, UnknownReference, without } from '../ordered'
import { get, put, remove } from '../table'
import type { Workshop } from '../workshop'
import type { Participant, People, PeopleEvent } from './people'

export function evolvePeople(workshop: Workshop, event: PeopleEvent): Workshop {
  const { people } = workshop
  switch (event.type) {
    case 'organisationRemoved': {
      // Whoever is no longer invited was not heard either.
      const { organisationId } = event
      const organisations = without(people.organisations, organisationId)
      const next = { ...workshop, people: { ...people, organisations } }
      const { stages } = workshop.agenda
      if (!stages.some(({ heard }) => heard.includes(organisationId))) return next
      const unheard = (stage: Stage) =>
        stage.heard.includes(organisationId)
          ? { ...stage, heard: stage.heard.filter((id) => id !== organisationId) }
          : stage
      return { ...next, agenda: { ...workshop.agenda, stages: stages.map(unheard) } }
    }
    case 'participantsAdded':
      return {
        ...workshop,
        people: evolve(people, event),
        arrivals: event.participants.reduce(arrived, workshop.arrivals),
      }
    case 'participantRemoved':
      return { ...workshop, people: evolve(people, event), arrivals: remove(workshop.arrivals, event.participantId) }
    default:
      return { ...workshop, people: evolve(people, event) }
  }
}

function evolve(people: People, event: Exclude<PeopleEvent, { type: 'organisationRemoved' }>): People {
  const { organisations, participants } = people
  switch (event.type) {
    case 'organisationsAdded':
      return { ...people, organisations: [...organisations, ...event.organisations] }
    case 'organisationChanged':
      return {
        ...people,
        organisations: changed(organisations, event.organisationId, (organisation) => ({
          ...organisation,
          ...event.changes,
        })),
      }
    case 'participantsAdded':
      return { ...people, participants: event.participants.reduce(put, participants) }
    case 'participantChanged':
      return { ...people, participants: withParticipant(participants, event.participantId, event.changes) }
    case 'accessTold':
      return { ...people, participants: withParticipant(participants, event.participantId, event.access) }
    case 'participantRemoved':
      return { ...people, participants: remove(participants, event.participantId) }
    default:
      return assertNever(event)
  }
}

function withParticipant(
  participants: People['participants'],
  participantId: string,
  changes: Partial<Participant>,
): People['participants'] {
  const participant = get(participants, participantId)
  if (participant === undefined) throw new UnknownReference(participantId)
  return put(participants, { ...participant, ...changes })
}

/** Who took part online is not in the room. */
function arrived(arrivals: Workshop['arrivals'], { id, online }: Participant): Workshop['arrivals'] {
  return online ? arrivals : put(arrivals, { id, order: arrivals.size })
}
