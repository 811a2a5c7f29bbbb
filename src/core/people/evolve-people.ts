import type { Stage } from '../agenda/agenda'
import { assertNever } from '../assert-never'
import { changed, UnknownReference, without } from '../ordered'
import { get, put, remove } from '../table'
import type { Workshop } from '../workshop'
import type { People, PeopleEvent } from './people'

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
    case 'participantChanged': {
      const participant = get(participants, event.participantId)
      if (participant === undefined) throw new UnknownReference(event.participantId)
      return { ...people, participants: put(participants, { ...participant, ...event.changes }) }
    }
    case 'participantRemoved':
      return { ...people, participants: remove(participants, event.participantId) }
    default:
      return assertNever(event)
  }
}
