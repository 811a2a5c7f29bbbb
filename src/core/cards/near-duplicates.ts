import type { Card } from './cards'

/** Cards that may say the same. The first one came first, and each of the others is like it. */
export interface NearDuplicates {
  readonly cardIds: readonly [string, string, ...string[]]
  /** How like the first one the most alike of the others is: 1 for the same words, and never under `leastAlike`. */
  readonly likeness: number
}

/**
 * From here on two cards are suggested as one. A slip of one letter in five words is above it, and so is one more little
 * word; two cards of which half the words are others are below it (see the tests).
 */
export const leastAlike = 0.7

/**
 * Groups of cards that may say the same, the most alike first. It only suggests: whether they do is for people to say.
 *
 * Two cards are as alike as their sets of 3-grams of letters are by Dice's coefficient, 2 |A ∩ B| / (|A| + |B|) (L. R.
 * Dice, "Measures of the amount of ecologic association between species", Ecology 26, 1945). Case, punctuation, runs of
 * spaces and how an accent is encoded make no difference; accents do, because in Welsh they tell words apart.
 *
 * In order of arrival each card joins the most alike of the cards that began a group, or begins one: so there is no
 * chain of small steps from one meaning to another. How many 3-grams a card shares with each of those is counted along
 * the lists of who has which (ScanCount: C. Li, J. Lu and Y. Lu, "Efficient merging and filtering algorithms for
 * approximate string searches", ICDE 2008), which is the same as comparing it with all of them.
 */
export function nearDuplicates(cards: Iterable<Pick<Card, 'id' | 'number' | 'text'>>): NearDuplicates[] {
  const groups: Group[] = []
  const holders = new Map<string, number[]>()
  for (const { id, text } of [...cards].sort((one, other) => one.number - other.number)) {
    const grams = gramsOf(text)
    if (grams.size === 0) continue
    const best = mostAlike(grams, groups, holders)
    if (best === null) {
      for (const gram of grams) listAt(holders, gram).push(groups.length)
      groups.push({ size: grams.size, cardIds: [id], likeness: 0 })
    } else {
      best.group.cardIds.push(id)
      best.group.likeness = Math.max(best.group.likeness, best.likeness)
    }
  }
  return groups
    .flatMap(({ cardIds: [first, second, ...others], likeness }): NearDuplicates[] =>
      first === undefined || second === undefined ? [] : [{ cardIds: [first, second, ...others], likeness }],
    )
    .sort((one, other) => other.likeness - one.likeness)
}

interface Group {
  /** How many 3-grams the card has that began it. */
  readonly size: number
  readonly cardIds: string[]
  likeness: number
}

/** The group whose first card is most alike, of equal ones the oldest; null where none is alike enough. */
function mostAlike(
  grams: ReadonlySet<string>,
  groups: readonly Group[],
  holders: ReadonlyMap<string, readonly number[]>,
): { readonly group: Group; readonly likeness: number } | null {
  const shared = new Uint16Array(groups.length)
  for (const gram of grams) {
    for (const place of holders.get(gram) ?? []) shared[place] = (shared[place] ?? 0) + 1
  }
  let best: { readonly group: Group; readonly likeness: number } | null = null
  for (const [place, group] of groups.entries()) {
    const likeness = (2 * (shared[place] ?? 0)) / (grams.size + group.size)
    if (likeness >= leastAlike && likeness > (best?.likeness ?? 0)) best = { group, likeness }
  }
  return best
}

/** The 3-grams of the words, each word with its edges; of a card without letters or numbers none. */
function gramsOf(text: string): ReadonlySet<string> {
  const words = text.normalize('NFC').toLocaleLowerCase('en-GB').match(/[\p{L}\p{N}]+/gu) ?? []
  const grams = new Set<string>()
  for (const word of words) {
    const letters = [...` ${word} `]
    for (let start = 0; start + 3 <= letters.length; start++) grams.add(letters.slice(start, start + 3).join(''))
  }
  return grams
}

function listAt(lists: Map<string, number[]>, gram: string): number[] {
  const list = lists.get(gram) ?? []
  lists.set(gram, list)
  return list
}
