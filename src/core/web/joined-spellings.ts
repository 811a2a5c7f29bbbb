import { nameKey } from '../text'

/** Names that people said are one organisation's, and the one of them under which it stands. */
export interface JoinedSpellings {
  readonly name: string
  /** Two or more, `name` among them. */
  readonly spellings: readonly string[]
}

/** What people decided about names that look alike. */
export interface SpellingDecisions {
  /** No spelling stands in two of them. */
  readonly joined: readonly JoinedSpellings[]
  /** Two names that are two organisations', however alike they look: not to be suggested again. */
  readonly apart: readonly (readonly [string, string])[]
}

export const noDecisions: SpellingDecisions = { joined: [], apart: [] }

/** Takes these names, with all that were joined to any of them, for one organisation's; it stands under `name`. */
export function joinSpellings(
  { joined, apart }: SpellingDecisions,
  names: readonly string[],
  name: string,
): SpellingDecisions {
  const wanted = new Set([...names, name].map(nameKey))
  const isTouched = ({ spellings }: JoinedSpellings) => spellings.some((spelling) => wanted.has(nameKey(spelling)))
  const spellings = distinct([name, ...names, ...joined.filter(isTouched).flatMap((one) => one.spellings)])
  if (spellings.length < 2) return { joined, apart }
  const keys = new Set(spellings.map(nameKey))
  return {
    joined: [...joined.filter((one) => !isTouched(one)), { name, spellings }],
    apart: apart.filter((pair) => !pair.every((one) => keys.has(nameKey(one)))),
  }
}

/** Lets one spelling be an organisation of its own again. */
export function separateSpelling({ joined, apart }: SpellingDecisions, spelling: string): SpellingDecisions {
  const key = nameKey(spelling)
  return {
    joined: joined.flatMap((one) => {
      const [name, ...others] = one.spellings.filter((other) => nameKey(other) !== key)
      if (name === undefined || others.length === one.spellings.length - 1) return name === undefined ? [] : [one]
      if (others.length === 0) return []
      return [{ name: nameKey(one.name) === key ? name : one.name, spellings: [name, ...others] }]
    }),
    apart,
  }
}

/** Remembers that two names are two organisations', or forgets it, so that they are suggested again. */
export function keepApart(
  { joined, apart }: SpellingDecisions,
  pair: readonly [string, string],
  isApart: boolean,
): SpellingDecisions {
  const others = apart.filter((one) => !samePair(one, pair))
  return { joined, apart: isApart ? [...others, pair] : others }
}

export function samePair(one: readonly [string, string], other: readonly [string, string]): boolean {
  return one.map(nameKey).toSorted().join('\n') === other.map(nameKey).toSorted().join('\n')
}

/** From the key of any spelling (`nameKey`) to the name under which it was joined. */
export function joinedNames(joined: readonly JoinedSpellings[]): ReadonlyMap<string, string> {
  return new Map(
    joined.flatMap(({ name, spellings }) => spellings.map((spelling) => [nameKey(spelling), name] as const)),
  )
}

function distinct(names: readonly string[]): string[] {
  return [...new Map(names.toReversed().map((name) => [nameKey(name), name])).values()].toReversed()
}
