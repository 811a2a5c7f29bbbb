import { mkdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { benchBroadcast } from '../../scripts/bench/door/broadcast-benchmark.mjs'
import { benchPhones } from '../../scripts/bench/door/phones-benchmark.mjs'
import { benchVotes } from '../../scripts/bench/door/votes-benchmark.mjs'
import { benchFolder } from '../../scripts/bench/program.mjs'

// The real door, the real journal and real sockets: fewer of them.
test('the benches of the door measure a change, votes and the memory of a phone, and count the frames', async () => {
  await mkdir(benchFolder, { recursive: true })
  const [phones, rounds] = [20, 2]
  const change = await benchBroadcast(process.execPath, { phones: [phones], rounds })
  const votes = await benchVotes(process.execPath, { phones, rounds })
  const memory = await benchPhones(process.execPath, { phones, rounds: 1 })
  expect([...change, ...votes, ...memory].map(({ what }) => what)).toEqual([
    'Change to the last of 20 phones',
    '… from when it is on disk',
    '… frames that came',
    '20 votes at once, to the last acknowledgement',
    '… frames of the view',
    '… answers and own views',
    'Memory a phone, 20 in',
    '… heap and buffers',
    '… all that is resident',
  ])
  expect(change[2]?.samples).toEqual({ ours: [phones, phones], floor: [phones, phones] })
  for (const counted of votes.slice(1)) expect(counted.ratio).toBeLessThanOrEqual(1)
  for (const { samples } of [...change, ...votes]) {
    expect([...samples.ours, ...samples.floor].every((value) => value > 0 && value < 60_000)).toBe(true)
  }
}, 60_000)
