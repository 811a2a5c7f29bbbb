import { assertNever } from '../assert-never'
import { accept, refuse, type Context, type Decision } from '../decision'
import { limits } from '../limits'
import { get, rowsOf } from '../table'
import { firstRefusal, nameKey, textRefusal } from '../text'
import type { Event, Refusal, Workshop } from '../workshop'
import type { Organisation, People, PeopleCommand } from './people'

type Decided = Decision<Event, Refusal>
type Refused = { accepted: false; refusal: Refusal }

export function decidePeople(command: PeopleCommand, workshop: Workshop, context: Context): Decided {
  const { people } = workshop
  switch (command.type) {
    case 'addOrganisations':
      return organisationsRefusal(command.organisations, people.organisations) ?? addOrganisations(command, context)
    case 'changeOrganisation': {
      const { organisationId, changes } = command
      const others = people.organisations.filter(({ id }) => id !== organisationId)
      if (others.length === people.organisations.length) {
        return refuse({ code: 'people.unknown-organisation', organisationId })
      }
      const refused =
        (changes.name === undefined ? null : nameRefusal(changes.name, new Set(others.map((other) => nameKey(other.name))))) ?? sectorRefusal(command, workshop)
      const name = changes.name?.trim()
      return (
        refused ??
        accept({
          type: 'organisationChanged',
          organisationId,
          changes: { ...changes, ...(name === undefined ? {} : { name }) },
        })
      )
    }
    case 'removeOrganisation':
      return removeOrganisation(command.organisationId, workshop)
    case 'addParticipants':
      return addParticipants(command, people, context)
    case 'changeParticipant':
      return changeParticipant(command, workshop)
    case 'removeParticipant': {
      const { participantId } = command
      if (get(people.participants, participantId) === undefined) {
        return refuse({ code: 'people.unknown-participant', participantId })
      }
      const use = useOf(workshop, participantId)
      if (use.cards + use.ballots > 0) return refuse({ code: 'people.participant-in-use', ...use })
      return accept(...leaving(participantId, workshop))
    }
    case 'tellAccess':
      return tellAccess(command, workshop, context)
    default:
      return assertNever(command)
  }
}

function tellAccess(
  { participantId, access }: Extract<PeopleCommand, { type: 'tellAccess' }>,
  { people }: Workshop,
  { actor }: Context,
): Decided {
  if (actor.role === 'attendee' && actor.participantId !== participantId) {
    return refuse({ code: 'people.not-you', participantId })
  }
  const participant = get(people.participants, participantId)
  if (participant === undefined) return refuse({ code: 'people.unknown-participant', participantId })
  const { language = participant.language } = access
  const accessNeeds = access.accessNeeds?.trim() ?? participant.accessNeeds ?? ''
  const refused = firstRefusal(textRefusal(accessNeeds, limits.accessNeedsLength, true))
  if (refused !== null) return refused
  if (language === participant.language && accessNeeds === (participant.accessNeeds ?? '')) return accept()
  const needs = access.accessNeeds === undefined ? {} : { accessNeeds }
  return accept({ type: 'accessTold', participantId, access: { ...access, ...needs } })
}

/** A person who leaves takes along what they promised, asked for and answered; their device knows nobody any more. */
export function leaving(participantId: string, workshop: Workshop): Event[] {
  const { commitments, invitations, matches, responses, devices } = workshop
  const theirs = ({ participantId: id }: { readonly participantId: string | null }) => id === participantId
  return [
    ...commitments.filter(theirs).map(({ id }) => ({ type: 'commitmentWithdrawn', commitmentId: id }) as const),
    ...invitations.filter(theirs).map(({ id }) => ({ type: 'invitationRemoved', invitationId: id }) as const),
    ...matches.filter(theirs).map(({ id }) => ({ type: 'matchUndone', matchId: id }) as const),
    ...[...rowsOf(responses)].filter(theirs).map(({ id }) => ({ type: 'responseWithdrawn', responseId: id }) as const),
    ...[...rowsOf(devices)].filter(theirs).map(({ id }) => ({ type: 'deviceRemoved', deviceId: id }) as const),
    { type: 'participantRemoved', participantId },
  ]
}

/** Why these organisations may not join the ones that are there; null where they may. */
export function organisationsRefusal(
  added: readonly { readonly name: string }[],
  present: readonly { readonly name: string }[],
): Refused | null {
  if (added.length + present.length > limits.organisations) {
    return refuse({ code: 'people.too-many-organisations', allowed: limits.organisations })
  }
  const taken = new Set(present.map(({ name }) => nameKey(name)))
  for (const { name } of added) {
    const refused = nameRefusal(name, taken)
    if (refused !== null) return refused
    taken.add(nameKey(name))
  }
  return null
}

function addOrganisations(command: Extract<PeopleCommand, { type: 'addOrganisations' }>, { newId }: Context): Decided {
  const organisations = command.organisations.map(({ name, sector }): Organisation => {
    return { id: newId(), name: name.trim(), sector }
  })
  return organisations.length === 0 ? accept() : accept({ type: 'organisationsAdded', organisations })
}

function removeOrganisation(organisationId: string, workshop: Workshop): Decided {
  if (!workshop.people.organisations.some(({ id }) => id === organisationId)) {
    return refuse({ code: 'people.unknown-organisation', organisationId })
  }
  const use = organisationUse(organisationId, workshop)
  if (Object.values(use).some((count) => count > 0)) return refuse({ code: 'people.organisation-in-use', ...use })
  return accept({ type: 'organisationRemoved', organisationId })
}

function addParticipants(
  command: Extract<PeopleCommand, { type: 'addParticipants' }>,
  people: People,
  { newId, actor }: Context,
): Decided {
  if (people.participants.size + command.participants.length > limits.participants) {
    return refuse({ code: 'people.too-many-participants', allowed: limits.participants })
  }
  for (const { name, organisationId } of command.participants) {
    const refused = participantRefusal({ name, organisationId }, people)
    if (refused !== null) return refused
  }
  const participants = command.participants.map(({ name, organisationId }) => {
    return { id: newId(), name: name.trim(), organisationId, enteredFor: actor.role !== 'attendee' }
  })
  return participants.length === 0 ? accept() : accept({ type: 'participantsAdded', participants })
}

function changeParticipant(command: Extract<PeopleCommand, { type: 'changeParticipant' }>, workshop: Workshop): Decided {
  const { participantId, changes } = command
  const participant = get(workshop.people.participants, participantId)
  if (participant === undefined) return refuse({ code: 'people.unknown-participant', participantId })
  const refused = participantRefusal(changes, workshop.people)
  if (refused !== null) return refused
  // A ballot that changed sides after a count would show, by the difference, what one person voted.
  const movesBallots = changes.organisationId !== undefined && changes.organisationId !== participant.organisationId
  const use = useOf(workshop, participantId)
  if (movesBallots && use.ballots > 0) return refuse({ code: 'people.participant-in-use', ...use })
  const name = changes.name?.trim()
  return accept({
    type: 'participantChanged',
    participantId,
    changes: { ...changes, ...(name === undefined ? {} : { name }) },
  })
}

/** Whole ballots that changed sides after the count was shown would show, by the difference, what those people voted. */
function sectorRefusal(
  { organisationId, changes }: Extract<PeopleCommand, { type: 'changeOrganisation' }>,
  workshop: Workshop,
): Refused | null {
  const { people, votes, seenVoteIds } = workshop
  const { sector } = people.organisations.find(({ id }) => id === organisationId) ?? {}
  if (changes.sector === undefined || changes.sector === sector) return null
  const seen = votes.filter(({ id }) => seenVoteIds.includes(id))
  const theirs = [...rowsOf(people.participants)].filter((person) => person.organisationId === organisationId)
  const counted = theirs.some(({ id }) => seen.some(({ ballots }) => get(ballots, id) !== undefined))
  return counted ? refuse({ code: 'people.organisation-in-use', ...organisationUse(organisationId, workshop) }) : null
}

function organisationUse(organisationId: string, { people, actions, commitments, invitations }: Workshop) {
  const isTheirs = (row: { readonly organisationId: string | null }) => row.organisationId === organisationId
  return {
    participants: [...rowsOf(people.participants)].filter(isTheirs).length,
    actions: actions.filter(({ leadId, supporterIds }) => [leadId, ...supporterIds].includes(organisationId)).length,
    commitments: commitments.filter(isTheirs).length,
    invitations: invitations.filter(({ askerId }) => askerId === organisationId).length,
  }
}

/** Why somebody may not take part so; null where they may. */
export function participantRefusal(
  { name, organisationId }: { readonly name?: string; readonly organisationId?: string | null },
  { organisations }: People,
): Refused | null {
  const unknown = typeof organisationId === 'string' && !organisations.some(({ id }) => id === organisationId)
  return firstRefusal<Refusal>(
    textRefusal(name ?? '', limits.nameLength, true),
    unknown ? { code: 'people.unknown-organisation', organisationId } : null,
  )
}

/** `taken` are the keys of the names that others have. */
function nameRefusal(name: string, taken: ReadonlySet<string>): Refused | null {
  return firstRefusal<Refusal>(
    textRefusal(name, limits.nameLength),
    taken.has(nameKey(name)) ? { code: 'people.organisation-exists', name: name.trim() } : null,
  )
}

/** How much of the workshop hangs on a person. */
export function useOf({ cards, votes }: Workshop, participantId: string): { cards: number; ballots: number } {
  return {
    cards: [...rowsOf(cards)].filter((card) => card.participantId === participantId).length,
    ballots: votes.filter((vote) => get(vote.ballots, participantId) !== undefined).length,
  }
}
