import { mkdir } from 'node:fs/promises'

import { runChild } from '../setup/child.mjs'
import { say } from '../setup/progress.mjs'
import { benchAct } from './act/act-benchmark.mjs'
import { benchBroadcast } from './door/broadcast-benchmark.mjs'
import { benchPhones } from './door/phones-benchmark.mjs'
import { benchVotes } from './door/votes-benchmark.mjs'
import { benchPdf } from './pdf/pdf-benchmark.mjs'
import { benchSearch } from './plans/search-benchmark.mjs'
import { benchFolder } from './program.mjs'
import { benchWall } from './wall/wall-benchmark.mjs'
import { benchMemory } from './window/memory-benchmark.mjs'
import { benchStart } from './window/start-benchmark.mjs'

/**
 * @typedef {import('./names.mjs').Name} Name
 * @typedef {{ name: Name, comparisons: import('./comparison.mjs').Comparison[] }} Result
 */

const sizes = {
  full: {
    start: { rounds: 12 },
    act: { acts: 500, ticks: 50 },
    broadcast: { phones: [100, 1000, 3000], rounds: 20 },
    votes: { phones: 1000, rounds: 20 },
    phones: { phones: 1000, rounds: 5 },
    pdf: { rounds: 20 },
    memory: { rounds: 10 },
    wall: { rounds: 20 },
    search: { rounds: 20 },
  },
  quick: {
    start: { rounds: 4 },
    act: { acts: 100, ticks: 10 },
    broadcast: { phones: [100, 1000, 3000], rounds: 4 },
    votes: { phones: 1000, rounds: 4 },
    phones: { phones: 1000, rounds: 2 },
    pdf: { rounds: 4 },
    memory: { rounds: 2 },
    wall: { rounds: 4 },
    search: { rounds: 4 },
  },
}

/**
 * @param {import('../setup/set-up.mjs').ReadyProject} ready
 * @param {readonly Name[]} names
 * @param {{ quick: boolean }} options
 */
export async function runBenchmarks(ready, names, { quick }) {
  const { executablePath } = ready.electron
  const size = quick ? sizes.quick : sizes.full
  /** @type {Record<Name, () => Promise<import('./comparison.mjs').Comparison[]>>} */
  const benchmarks = {
    start: () => benchStart(ready, size.start),
    act: () => benchAct(executablePath, size.act),
    broadcast: () => benchBroadcast(executablePath, size.broadcast),
    votes: () => benchVotes(executablePath, size.votes),
    phones: () => benchPhones(executablePath, size.phones),
    pdf: () => benchPdf(executablePath, size.pdf),
    memory: () => benchMemory(ready, size.memory),
    wall: () => benchWall(ready, size.wall),
    search: () => benchSearch(executablePath, size.search),
  }
  await mkdir(benchFolder, { recursive: true })
  /** @type {Result[]} */
  const results = []
  for (const name of names) {
    say(`Benchmark: ${name} …`)
    results.push({ name, comparisons: await benchmarks[name]() })
  }
  return results
}

/** @param {import('../setup/set-up.mjs').ReadyProject} ready */
export async function runtimeInWords({ electron }) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const { stdout } = await runChild(electron.executablePath, ['-p', 'process.version'], { env, quiet: true })
  return `Electron ${electron.version} (${electron.kind}, Node ${stdout.trim()})`
}
