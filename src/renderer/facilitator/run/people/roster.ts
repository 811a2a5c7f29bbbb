import type { Organisation, Participant } from '@core/people/people'

/** One organisation, or the residents, with who is here from it. */
export interface Group {
  /** Null for residents, who speak for no organisation. */
  readonly organisation: Organisation | null
  readonly people: readonly NamedParticipant[]
}

export interface NamedParticipant {
  readonly id: string
  /** The person's name, or what to call them where they gave none: “Person 2”. */
  readonly name: string
  readonly named: boolean
  readonly enteredFor: boolean
}

export const residentsName = 'Residents'

/** Who is here: every organisation in its order, whether its people are here yet or not, and last the residents. */
export function rosterOf(
  organisations: readonly Organisation[],
  participants: ReadonlyMap<string, Participant>,
): readonly Group[] {
  const byOrganisation = new Map<string | null, Participant[]>([
    [null, []],
    ...organisations.map(({ id }): [string, Participant[]] => [id, []]),
  ])
  for (const participant of participants.values()) {
    if (!participant.online) byOrganisation.get(participant.organisationId)?.push(participant)
  }
  return [...organisations, null].map((organisation) => ({
    organisation,
    people: named(byOrganisation.get(organisation?.id ?? null) ?? [], organisation === null ? 'Resident' : 'Person'),
  }))
}

/** People without a name are numbered in their order of arrival, so that a number stays with its person. */
function named(people: readonly Participant[], word: string): readonly NamedParticipant[] {
  const ordered = people.toSorted((one, other) => compareIds(one.id, other.id))
  const unnamed = ordered.filter(({ name }) => name === '')
  const numberOf = new Map(unnamed.map(({ id }, index) => [id, index + 1]))
  return ordered.map(({ id, name, enteredFor }) => ({
    id,
    name: name === '' ? `${word} ${numberOf.get(id)}` : name,
    named: name !== '',
    enteredFor,
  }))
}

/** Ids grow with the journal: the shorter part is the earlier one. */
function compareIds(one: string, other: string): number {
  const others = other.split('-')
  for (const [index, part] of one.split('-').entries()) {
    const against = others[index] ?? ''
    if (part !== against) return part.length - against.length || (part < against ? -1 : 1)
  }
  return 0
}

/** What to call a person where their organisation is not beside them: “Person 2, Stockport Homes”. */
export function personLabel(person: NamedParticipant, organisation: Organisation | null): string {
  if (organisation !== null) return `${person.name}, ${organisation.name}`
  return person.named ? `${person.name}, resident` : person.name
}

/** Every participant's label, by id. */
export function labelsOf(roster: readonly Group[]): ReadonlyMap<string, string> {
  return new Map(
    roster.flatMap(({ organisation, people }) =>
      people.map((person): [string, string] => [person.id, personLabel(person, organisation)]),
    ),
  )
}
