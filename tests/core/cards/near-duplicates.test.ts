import { leastAlike, nearDuplicates } from '@core/cards/near-duplicates'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

const cardsOf = (texts: readonly string[]) => texts.map((text, index) => ({ id: `c${index}`, number: index + 1, text }))
const idsOf = (...texts: readonly string[]) => nearDuplicates(cardsOf(texts)).map(({ cardIds }) => cardIds)
const together = (one: string, other: string) => idsOf(one, other).length === 1

describe('cards that may say the same', () => {
  it.each([
    ['More buses in the evening', 'more   buses, in the evening!'],
    ['More buses in the evening', 'More busses in the evening'],
    ['More buses in the evening', 'More buses in the evening please'],
    ['Long waits for a GP appointment', 'Long waits for GP appointments'],
    ['Mae angen mwy o fysiau', 'Mae angen mwy o fysus'],
    ['caf\u00e9 ar y sgwâr', 'Cafe\u0301 ar y sgwâr'],
    ['evening the in buses More', 'More buses in the evening'],
  ])('%s / %s', (one, other) => expect(together(one, other)).toBe(true))
})

describe('cards that do not', () => {
  it.each([
    ['More buses in the evening', 'More buses in the morning, fewer cars'],
    ['More buses in the evening', 'Street lights in the evening'],
    ['Loneliness', 'Housing'],
    ['Jobs for young people', 'Homes for older people'],
    ['Tân yn y tŷ', 'Tan yn y ty'],
    ['…', '!!!'],
    ['', ''],
  ])('%s / %s', (one, other) => expect(together(one, other)).toBe(false))
})

it('puts all that say the same together, the first one first, and the most alike groups first', () => {
  const texts = ['Parks', 'More buses at night', 'More buses at nights', 'parks!', 'More buses at night', 'Jobs']
  expect(nearDuplicates(cardsOf(texts))).toEqual([
    { cardIds: ['c0', 'c3'], likeness: 1 },
    { cardIds: ['c1', 'c2', 'c4'], likeness: 1 },
  ])
})

it('goes by when cards came, not by the order in which they are handed over', () => {
  const cards = cardsOf(['Parks', 'Jobs', 'parks', 'jobs'])
  expect(nearDuplicates(cards.toReversed())).toEqual(nearDuplicates(cards))
})

/** Words of a few letters, so that cards share many of them. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'e', 'n', 'ŵ', 't'), minLength: 1, maxLength: 6 })
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))

test('each card of a group is like its first one, and no two cards that are left alone are alike', () => {
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 12 }), (texts) => {
      const cards = cardsOf(texts)
      const groups = nearDuplicates(cards)
      const grouped = groups.flatMap(({ cardIds }) => cardIds)
      expect(new Set(grouped).size).toBe(grouped.length)
      const likeness = (one: string, other: string) => plainDice(textOf(one), textOf(other))
      const textOf = (id: string) => texts[Number(id.slice(1))] ?? ''
      for (const { cardIds } of groups) {
        for (const other of cardIds.slice(1)) expect(likeness(cardIds[0], other)).toBeGreaterThanOrEqual(leastAlike)
      }
      // Comparing every card with every other one finds nobody who was left alone.
      const alone = cards.filter(({ id }) => !grouped.includes(id))
      for (const [index, one] of alone.entries()) {
        for (const other of alone.slice(index + 1)) expect(likeness(one.id, other.id)).toBeLessThan(leastAlike)
      }
    }),
    { numRuns: 500 },
  )
})

test('a slip of one letter in five words stays above the threshold', () => {
  const long = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnoprstu'), minLength: 5, maxLength: 9 })
  fc.assert(
    fc.property(fc.array(long, { minLength: 5, maxLength: 8 }), fc.nat(), (words, at) => {
      const text = words.join(' ')
      const letters = [...text].flatMap((letter, index) => (letter === ' ' ? [] : [index]))
      const place = letters[at % letters.length] ?? 0
      const slip = `${text.slice(0, place)}x${text.slice(place + 1)}`
      expect(plainDice(text, slip)).toBeGreaterThanOrEqual(leastAlike)
    }),
  )
})

test('five thousand cards take well under a second, one in five of them said before', () => {
  const syllables = 'ba den mor li sta wyn gar tho pel ru con fi lan ser ough ing'.split(' ')
  let seed = 1
  const below = (most: number) => (seed = (seed * 48_271) % 2_147_483_647) % most
  const oneOf = (all: readonly string[]) => all[below(all.length)] ?? ''
  const vocabulary = Array.from({ length: 400 }, () => oneOf(syllables) + oneOf(syllables) + oneOf(syllables))
  const said: string[] = []
  for (let card = 0; card < 5000; card++) {
    const again = card > 0 && below(5) === 0
    said.push(again ? `${oneOf(said)} again` : Array.from({ length: 8 }, () => oneOf(vocabulary)).join(' '))
  }
  const cards = cardsOf(said)
  // Of the processor, so that other work on the machine does not count.
  const before = process.cpuUsage()
  const groups = nearDuplicates(cards)
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000)
  expect(groups.length).toBeGreaterThan(500)
})

/** The same measure in the plainest way. */
function plainDice(one: string, other: string): number {
  const grams = (text: string) =>
    new Set(
      (text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((each) => {
        const letters = [...` ${each} `]
        return letters.slice(2).map((_, index) => letters.slice(index, index + 3).join(''))
      }),
    )
  const [left, right] = [grams(one), grams(other)]
  const shared = [...left].filter((gram) => right.has(gram)).length
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size)
}
