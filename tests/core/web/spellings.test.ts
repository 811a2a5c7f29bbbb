import {
  joinedNames,
  joinSpellings,
  keepApart,
  noDecisions,
  separateSpelling,
  type SpellingDecisions,
} from '@core/web/joined-spellings'
import { alikeNames } from '@core/web/spellings'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

const areAlike = (one: string, other: string) => alikeNames([one, other], noDecisions).length === 1

describe('may be one organisation', () => {
  it.each([
    ['Stockport Homes', 'STOCKPORT HOMES.'],
    ['Stockport Homes', 'Stockport Homes Ltd'],
    ['Voluntary Action (Stockport)', 'Voluntary Action – Stockport'],
    ['Health & Care', 'Health and Care'],
    ['Iechyd a Gofal', 'Iechyd Gofal'],
    ['Cafe Dŵr', 'Café Dwr CIC'],
    ['St. Mary’s Centre', 'St Marys Centre'],
    ['University of Stockport', 'Stockport University'],
    ['Cyngor Gwynedd', 'Gwynedd Council'],
    ['Healthwatch', 'Health Watch'],
    ['Equity Housing', 'Equtiy Housing'],
    ['Borough Care', 'Borough Cares'],
    ['The Federation', 'Federation'],
  ])('%s / %s', (one, other) => expect(areAlike(one, other)).toBe(true))
})

describe('are not', () => {
  it.each([
    ['Sector 3', 'Sector 4'],
    ['Stockport Homes', 'Stockport Council'],
    ['Stockport Council', 'Stockport MBC'],
    ['East Stockport', 'West Stockport'],
    ['Ward A', 'Ward B'],
    ['Cluster12', 'Cluster13'],
    ['Age UK', 'Age UX'],
    ['North Team', 'South Team'],
    ['Viaduct Health', 'Viaduct Care'],
    ['Johnnie Johnson Housing', 'Johnny Johnson Housing'],
    ['Ltd', 'CIC'],
    ['&', '…'],
  ])('%s / %s', (one, other) => expect(areAlike(one, other)).toBe(false))
})

test('what was joined is suggested under its name, what is kept apart is not', () => {
  const names = ['Sector 3', 'Sector-3', 'Sektor 3']
  const joined = joinSpellings(noDecisions, ['Sector 3', 'Sector-3'], 'Sector 3')
  expect(alikeNames(['Sector 3', 'Sektor 3'], joined)).toEqual([['Sector 3', 'Sektor 3']])
  const apart = keepApart(noDecisions, ['sector-3', 'Sector 3'], true)
  expect(alikeNames(names, apart)).toEqual([
    ['Sector 3', 'Sektor 3'],
    ['Sector-3', 'Sektor 3'],
  ])
  expect(keepApart(apart, ['Sector 3', 'Sector-3'], false)).toEqual(noDecisions)
})

test('suggestions do not depend on the order, and are never of a name and itself', () => {
  const name = fc.array(fc.constantFrom('Age', 'UK', 'Stockport', 'Stokport', 'and', '&', 'Ltd', '3', 'é', 'e'), {
    maxLength: 4,
  })
  const names = fc.uniqueArray(name.map((words) => words.join(' ')))
  fc.assert(
    fc.property(names, (some) => {
      const found = alikeNames(some, noDecisions)
      expect(alikeNames(some.toReversed(), noDecisions)).toEqual(found)
      for (const [one, other] of found) expect(one).not.toBe(other)
    }),
  )
})

describe('joining', () => {
  const abc = joinSpellings(noDecisions, ['A', 'B', 'C'], 'B')

  test('brings all that was joined to either along, under the name that was chosen', () => {
    const { joined } = joinSpellings(joinSpellings(abc, ['D', 'E'], 'D'), ['b', 'E'], 'E')
    expect(joined).toHaveLength(1)
    expect(joined[0]?.name).toBe('E')
    expect(joined[0]?.spellings.map((one) => one.toLowerCase()).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  test('of one name with itself is nothing', () =>
    expect(joinSpellings(noDecisions, ['A', 'a'], 'A')).toEqual(noDecisions))

  test('takes back that they were kept apart', () => {
    expect(joinSpellings(keepApart(noDecisions, ['A', 'B'], true), ['A', 'B'], 'A').apart).toEqual([])
  })

  test('is undone one spelling at a time, and the last two fall apart together', () => {
    const withoutB = separateSpelling(abc, 'b')
    expect(withoutB.joined).toEqual([{ name: 'A', spellings: ['A', 'C'] }])
    expect(separateSpelling(withoutB, 'C')).toEqual(noDecisions)
    expect(separateSpelling(abc, 'Z')).toEqual(abc)
  })

  test('whatever is decided, no spelling is in two, each has two or more, and stands under one of them', () => {
    const name = fc.constantFrom('A', 'a', 'B', 'C', 'D', 'E')
    const step = fc.oneof(
      fc.record({ names: fc.array(name, { maxLength: 3 }), under: name }).map(
        ({ names, under }) =>
          (before: SpellingDecisions) =>
            joinSpellings(before, names, under),
      ),
      name.map((one) => (before: SpellingDecisions) => separateSpelling(before, one)),
      fc.tuple(name, name, fc.boolean()).map(
        ([one, other, isApart]) =>
          (before: SpellingDecisions) =>
            keepApart(before, [one, other], isApart),
      ),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const { joined } = steps.reduce((decisions, next) => next(decisions), noDecisions)
        const all = joined.flatMap(({ spellings }) => spellings)
        expect(joinedNames(joined).size).toBe(all.length)
        for (const { name: under, spellings } of joined) {
          expect(spellings.length).toBeGreaterThan(1)
          expect(spellings).toContain(under)
        }
      }),
    )
  })
})
