import { describe, expect, it } from 'vitest'
import type { ShownTally, VoteResult } from '../../../../src/core/voting/result'
import { whereCountsDiffer } from '../../../../src/renderer/shared/results/where-counts-differ'

type Totals = Readonly<Record<string, number>>

const names = new Map([
  ['housing', 'Housing'],
  ['health', 'Health'],
  ['work', 'Work'],
  ['play', 'Play'],
])

describe('whereCountsDiffer', () => {
  it('says nothing where the three counts agree', () => {
    const same = { housing: 5, health: 3, work: 1 }
    expect(whereCountsDiffer(result(same, same, same), names)).toEqual([])
  })

  it('says which option is first under one count and what it is under the others', () => {
    const byPerson = { health: 9, work: 8, housing: 5 }
    const byOrganisation = { housing: 4, health: 3, work: 2 }
    expect(whereCountsDiffer(result(byPerson, byOrganisation, byPerson), names)).toEqual([
      '“Health” is first by person and by sector, but second by organisation.',
      '“Housing” is first by organisation, but third by person and by sector.',
      '“Work” is second by person and by sector, but third by organisation.',
    ])
  })

  it('tells a tie as a tie', () => {
    const alone = { housing: 5, health: 3 }
    const tied = { housing: 2, health: 2 }
    expect(whereCountsDiffer(result(alone, alone, tied), names)).toEqual([
      '“Housing” is first by person and by organisation, but joint first by sector.',
      '“Health” is joint first by sector, but second by person and by organisation.',
    ])
  })

  it('contrasts two places, and lists three', () => {
    const byPerson = { health: 5, work: 3, play: 1 }
    const byOrganisation = { work: 5, health: 3, play: 1 }
    const bySector = { work: 5, play: 3, health: 1 }
    expect(whereCountsDiffer(result(byPerson, byOrganisation, bySector), names)).toContain('“Health” is first by person, second by organisation, third by sector.')
  })

  it('does not compare a count that is withheld', () => {
    const byPerson = { housing: 5, health: 3 }
    const withheld: ShownTally = { withheld: 'small-group' }
    expect(whereCountsDiffer(result(byPerson, byPerson, withheld), names)).toEqual([])
    expect(whereCountsDiffer(result(byPerson, withheld, withheld), names)).toEqual([])
  })

  it('leaves out options without a name, which are hidden', () => {
    const one = { hidden: 9, housing: 5 }
    const other = { housing: 5, hidden: 1 }
    expect(whereCountsDiffer(result(one, other, one), names)).toEqual([
      '“Housing” is first by organisation, but second by person and by sector.',
    ])
  })

  it('counts what differs further down instead of telling it', () => {
    const one = { housing: 9, health: 8, work: 7, play: 6, more: 5 }
    const other = { housing: 9, health: 8, work: 7, more: 6, play: 5 }
    const all = new Map([...names, ['more', 'More']])
    expect(whereCountsDiffer(result(one, other, one), all)).toEqual(['2 more options change places.'])
  })

  it('tells no more than it was asked for, and counts the rest', () => {
    const byPerson = { health: 9, work: 8, housing: 5 }
    const byOrganisation = { housing: 4, health: 3, work: 2 }
    const told = whereCountsDiffer(result(byPerson, byOrganisation, byPerson), names, 'en', 2)
    expect(told).toHaveLength(3)
    expect(told[2]).toBe('One more option changes its place.')
  })

  it('speaks Welsh', () => {
    const one = { housing: 5, health: 3 }
    const other = { health: 5, housing: 3 }
    expect(whereCountsDiffer(result(one, other, one), names, 'cy')[0]).toBe(
      'Mae “Housing” yn gyntaf fesul person a fesul sector, ond yn ail fesul sefydliad.',
    )
  })
})

function result(person: Totals | ShownTally, organisation: Totals | ShownTally, sector: Totals | ShownTally): VoteResult {
  return {
    method: { type: 'dots', dots: 3, stacking: true },
    options: [],
    ballots: 20,
    enteredFor: 0,
    tallies: { person: tally(person), organisation: tally(organisation), sector: tally(sector) },
    answers: [],
    ratings: [],
    consents: [],
    places: [],
    condorcetWinner: null,
    concerns: [],
    sectors: [],
    withheldSectors: [],
  }
}

/** Written out with the most first. */
function tally(totals: Totals | ShownTally): ShownTally {
  if (isTally(totals)) return totals
  const values = Object.entries(totals)
  const rows = values.map(([optionId, value]) => ({
    optionId,
    value,
    rank: values.filter(([, other]) => other > value).length + 1,
    tied: values.filter(([, other]) => other === value).length > 1,
  }))
  return { rows, units: 10, unallocated: 0 }
}

function isTally(totals: Totals | ShownTally): totals is ShownTally {
  return 'withheld' in totals || 'rows' in totals
}
