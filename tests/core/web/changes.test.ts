import { onTheirOwn } from '@core/web/web'
import { webBetween } from '@core/web/web-between'
import { changesOf } from '@core/web/web-changes'
import { webOf } from '@core/web/web-of'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { action, linksIn, listed, plans, planWith } from './plans'

const spring = planWith({
  title: 'Spring',
  date: '2026-05-01',
  organisations: listed('A', 'B', 'C', 'D'),
  actions: [action('One', 'A', ['B']), action('Two', 'A', ['D'])],
})
const autumn = planWith({
  title: 'Autumn',
  date: '2026-09-30',
  organisations: listed('A', 'B', 'C', 'E'),
  actions: [action('Three', 'A', ['B']), action('Four', 'B', ['A']), action('Five', 'C', ['A'])],
})
const web = webOf([spring, autumn])
const before = webBetween(web, { from: '', to: '2026-08-31' })
const since = webBetween(web, { from: '2026-09-01', to: '' })

describe('a web between two days', () => {
  test('has what is dated in it, both days included, and all who were known by then', () => {
    expect(linksIn(before)).toEqual(['A–B: action', 'A–D: action'])
    expect(before.organisations.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D'])
    expect(linksIn(since)).toEqual(['A–B: action, action', 'A–C: action'])
    expect(onTheirOwn(since).map(({ name }) => name)).toEqual(['D', 'E'])
    expect(webBetween(web, { from: '2026-05-01', to: '2026-05-01' }).links).toEqual(before.links)
    expect(webBetween(web, { from: '2026-05-02', to: '2026-09-29' }).links).toEqual([])
  })

  test('of a workshop without a date comes before all others', () => {
    const undated = webOf([{ ...spring, date: '' }])
    expect(webBetween(undated, { from: '', to: '2000-01-01' })).toEqual(undated)
    expect(webBetween(undated, { from: '2000-01-01', to: '' }).links).toEqual([])
  })

  test('is whole where both ends are open, and is made of the parts on both sides of any day', () => {
    const day = fc.constantFrom('2025-11-20', '2026-01-01', '2026-05-01', '2026-12-31')
    fc.assert(
      fc.property(plans, day, (made, until) => {
        const whole = webOf(made)
        expect(webBetween(whole, { from: '', to: '' })).toEqual(whole)
        const parts = [webBetween(whole, { from: '', to: until }), webBetween(whole, { from: `${until} `, to: '' })]
        const ties = parts.flatMap(({ links }) => links.flatMap((link) => link.ties.map((tie) => [link.between, tie])))
        expect(ties).toHaveLength(whole.links.reduce((sum, link) => sum + link.ties.length, 0))
      }),
    )
  })
})

describe('what changed', () => {
  test('is what is new, what was not repeated, what grew, and who is or is no longer alone', () => {
    const changes = changesOf(before, since)
    expect(linksIn({ organisations: [], links: changes.newLinks })).toEqual(['A–C: action'])
    expect(linksIn({ organisations: [], links: changes.goneLinks })).toEqual(['A–D: action'])
    expect(linksIn({ organisations: [], links: changes.grownLinks })).toEqual(['A–B: action, action'])
    expect(changes).toMatchObject({ newOrganisations: ['E'], noLongerAlone: ['C'], nowAlone: ['D'] })
  })

  test('is nothing between a web and itself, and backwards what is new is what is gone', () => {
    fc.assert(
      fc.property(plans, plans, (some, others) => {
        const [one, other] = [webOf(some), webOf(others)]
        expect(Object.values(changesOf(one, one)).flat()).toEqual([])
        expect(changesOf(one, other).newLinks).toEqual(changesOf(other, one).goneLinks)
        expect(changesOf(one, other).noLongerAlone).toEqual(changesOf(other, one).nowAlone)
      }),
    )
  })
})
