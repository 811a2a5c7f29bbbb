import { describe, expect, test } from 'vitest'
import { compare } from '../../scripts/bench/comparison.mjs'
import { interleave } from '../../scripts/bench/interleave.mjs'
import { summarise } from '../../scripts/bench/statistics.mjs'
import { table } from '../../scripts/bench/table.mjs'

describe('a summary', () => {
  test('has the median and the quartiles, in whatever order the samples came', () => {
    expect(summarise([5, 1, 4, 2, 3])).toEqual({ runs: 5, q1: 2, median: 3, q3: 4 })
  })

  test('takes the place between two samples in proportion', () => {
    expect(summarise([1, 2, 3, 4])).toEqual({ runs: 4, q1: 1.75, median: 2.5, q3: 3.25 })
  })

  test('of one sample is that sample, and of none there is none', () => {
    expect(summarise([7])).toEqual({ runs: 1, q1: 7, median: 7, q3: 7 })
    expect(() => summarise([])).toThrow(RangeError)
  })
})

test('measures turn and turn about, one after the other', async () => {
  const order: string[] = []
  const measure = (name: string, value: number) => async () => {
    order.push(`${name} starts`)
    await Promise.resolve()
    order.push(`${name} ends`)
    return value
  }
  const samples = await interleave(2, { floor: measure('floor', 1), ours: measure('ours', 2) })
  expect(samples).toEqual({ floor: [1, 1], ours: [2, 2] })
  const round = ['floor starts', 'floor ends', 'ours starts', 'ours ends']
  expect(order).toEqual([...round, ...round])
})

describe('a comparison', () => {
  const words = { what: 'Act', against: 'floor', unit: 'ms', aim: 2 } as const
  const met = compare(words, [3, 30, 3], [2, 20, 3])

  test('has the ratio of the medians, and the spread of the ratios round by round', () => {
    expect(met).toMatchObject({ ratio: 1, ratioSpread: { q1: 1.25, q3: 1.5 }, ours: { median: 3 }, floor: { median: 3 } })
  })

  test('refuses rounds that only one of the two has', () => {
    expect(() => compare(words, [3, 3], [2])).toThrow(RangeError)
  })

  test('says in the table whether its aim was met, and whether it had one', () => {
    const lines = table([met, compare({ ...words, aim: 1.4 }, [3], [2]), compare({ ...words, aim: null }, [3], [2])])
    const [, , first, second, third] = lines.split('\n')
    expect(first).toMatch(/^Act \/ floor +3\.00 ms \(3\.00–16\.5\) +3\.00 ms \(2\.50–11\.5\) +1\.00 \(1\.25–1\.50\) +2 met +3$/)
    expect(second).toMatch(/ 1\.50 \(1\.50–1\.50\) +1\.4 MISSED +1$/)
    expect(third).toMatch(/ 1\.50 \(1\.50–1\.50\) +none +1$/)
  })
})
