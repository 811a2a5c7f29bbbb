import { nameKey } from '../text'
import { type SpellingDecisions, joinedNames } from './joined-spellings'
import { byName } from './name-order'

/** Two names, each of an organisation as it stands now, that may be one organisation's. */
export type AlikeNames = readonly [string, string]

/**
 * Names that may be different spellings of one, in the order of the alphabet. It only suggests: whether they are one
 * organisation is for a person to say, and what somebody said are two is not suggested again.
 *
 * Two are alike where they have the same words, whatever their case, accents, punctuation and order, with or without
 * `and`, `the` and the legal form at the end; or where two words at most have a slip of the keyboard each: one letter
 * more, less, other or swapped with its neighbour, in a word of five letters or more. Numbers have to be the same.
 */
export function alikeNames(names: readonly string[], { joined, apart }: SpellingDecisions): readonly AlikeNames[] {
  const nameOf = joinedNames(joined)
  const spellings = [...names, ...joined.flatMap((one) => one.spellings)].map((spelling) => ({
    key: nameKey(nameOf.get(nameKey(spelling)) ?? spelling),
    words: meaningfulWords(spelling),
  }))
  const decided = new Set(apart.map(([one, other]) => pairKey(one, other)))
  const shown = new Map(names.map((name) => [nameKey(nameOf.get(nameKey(name)) ?? name), name]))
  const found = new Map<string, AlikeNames>()
  for (const [index, one] of spellings.entries()) {
    for (const other of spellings.slice(index + 1)) {
      if (one.key === other.key || !areAlike(one.words, other.words)) continue
      const [first, second] = [shown.get(one.key), shown.get(other.key)]
      if (first === undefined || second === undefined || decided.has(pairKey(first, second))) continue
      found.set(pairKey(first, second), byName(first, second) < 0 ? [first, second] : [second, first])
    }
  }
  return [...found.values()].toSorted((one, other) => byName(one[0], other[0]) || byName(one[1], other[1]))
}

interface Words {
  /** As they stand in the name. */
  readonly inOrder: readonly string[]
  readonly sorted: readonly string[]
  readonly together: string
}

/** They say what an organisation is before the law, or nothing. `company` alone stays: it is part of many names. */
const legalForms = new Set(['ltd', 'limited', 'plc', 'llp', 'cic', 'cio', 'inc', 'cyf', 'cyfyngedig'])
const smallWords = new Set(['and', 'the', 'of', 'a', 'ac', 'y', 'yr'])
/** One word in English and Welsh, at the other end of a name. */
const inEnglish = new Map([['cyngor', 'council']])

const leastLettersForASlip = 5
const mostSlips = 2

function meaningfulWords(name: string): Words {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en-GB').replace(/['’.]/gu, '')
  const words = (folded.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => inEnglish.get(word) ?? word)
  const last = words.findLastIndex((word) => !legalForms.has(word))
  const telling = words.slice(0, last + 1).filter((word, at) => at === last || !smallWords.has(word))
  const inOrder = telling.length === 0 ? words : telling
  return { inOrder, sorted: inOrder.toSorted(), together: inOrder.join('') }
}

function areAlike(one: Words, other: Words): boolean {
  if (one.together === '' || other.together === '') return false
  if (one.together === other.together) return true
  if (one.inOrder.length !== other.inOrder.length) return false
  if (Math.abs(one.together.length - other.together.length) > mostSlips) return false
  return areSlips(one.inOrder, other.inOrder) || areSlips(one.sorted, other.sorted)
}

/** Whether each word is that of the other, up to a slip in a few. */
function areSlips(some: readonly string[], others: readonly string[]): boolean {
  let slips = 0
  for (const [index, one] of some.entries()) {
    const other = others[index] ?? ''
    if (one === other) continue
    slips += 1
    if (slips > mostSlips || !isSlip(one, other)) return false
  }
  return true
}

/** Whether two words differ by one letter: another, one more, or two that changed places. */
function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length < leastLettersForASlip - 1 || long.length < leastLettersForASlip) return false
  if (long.length - short.length > 1 || /\p{N}/u.test(one + other)) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start += 1
  const [restOfShort, restOfLong] = [short.slice(start), long.slice(start)]
  if (short.length < long.length) return restOfShort === restOfLong.slice(1)
  if (restOfShort.slice(1) === restOfLong.slice(1)) return true
  const swapped = `${restOfShort[1] ?? ''}${restOfShort[0] ?? ''}${restOfShort.slice(2)}`
  return swapped === restOfLong
}

function pairKey(one: string, other: string): string {
  return [nameKey(one), nameKey(other)].toSorted().join('\n')
}
