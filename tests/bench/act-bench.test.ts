import { expect, test } from 'vitest'
import { benchAct } from '../../scripts/bench/act/act-benchmark.mjs'

test('the act benchmark measures the real journal on disk', async () => {
  const comparisons = await benchAct(process.execPath, { acts: 20, ticks: 3, cards: { few: 5, many: 1500 } })
  expect(comparisons.map(({ what, against }) => `${what} / ${against}`)).toEqual([
    expect.stringMatching(/^Confirmed act at 5 cards \/ append \+ fdatasync of its \d{3} bytes$/),
    expect.stringMatching(/^Confirmed act at 1,500 cards \/ append \+ fdatasync of its \d{3} bytes$/),
    'Confirmed act at 1,500 cards / at 5',
    'Publishing tick at 1,500 cards / at 5',
  ])
  expect(comparisons.map(({ ours, floor }) => [ours.runs, floor.runs])).toEqual([[20, 20], [20, 20], [20, 20], [3, 3]])
  for (const { samples, ratio } of comparisons) {
    expect([...samples.ours, ...samples.floor].every((ms) => ms > 0 && ms < 10_000)).toBe(true)
    expect(ratio).toBeGreaterThan(0)
  }
})
