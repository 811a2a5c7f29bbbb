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
  const byOrganisation = new Map<string | null, Participant[]>([[null, []], ...organisations.map(({ id }): [string, Participant[]] => [id, []])])
  for (const participant of participants.values()) byOrganisation.get(participant.organisationId)?.push(participant)
  return [...organisations, null].map((organisation) => ({
    organisation,
    people: named(byOrganisation.get(organisation?.id ?? null) ?? [], organisation === null ? 'Resident' : 'Person'),
  }))
}

/** People without a name are numbered by their ids' order, so that a number stays with its person while people arrive. */
function named(people: readonly Participant[], word: string): readonly NamedParticipant[] {
  const ordered = people.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const unnamed = ordered.filter(({ name }) => name === '')
  const numberOf = new Map(unnamed.map(({ id }, index) => [id, index + 1]))
  return ordered.map(({ id, name, enteredFor }) => ({
    id,
    name: name === '' ? `${word} ${numberOf.get(id)}` : name,
    named: name !== '',
    enteredFor,
  }))
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
