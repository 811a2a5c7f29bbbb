import { mkdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { benchSearch } from '../../scripts/bench/plans/search-benchmark.mjs'
import { benchFolder } from '../../scripts/bench/program.mjs'

test('the search benchmark looks through real plans, in a median of less than 50 ms a letter', async () => {
  await mkdir(benchFolder, { recursive: true })
  const [comparison] = await benchSearch(process.execPath, { rounds: 3, workshops: 20, cards: 50 })
  // Each of the 50 cards of each workshop is a thing of its own.
  expect(comparison?.what).toMatch(/^A letter typed over 20 workshops, 1,\d{3} things$/)
  expect(comparison?.samples.ours).toHaveLength(3)
  expect(comparison?.ours.median).toBeLessThan(50)
})
