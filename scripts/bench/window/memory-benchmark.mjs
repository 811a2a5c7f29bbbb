import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { compare } from '../comparison.mjs'
import { interleave } from '../interleave.mjs'
import { benchFolder } from '../program.mjs'
import { launched } from './launch.mjs'
import { canReadMemory, watchMemory } from './process-memory.mjs'

const settleMs = 1000

/**
 * The most memory that all processes together take, from the start on: at the home screen, and with a workshop of 100
 * cards in both windows, against the bare window. Apart from the start-up benchmark, because looking takes time.
 *
 * @param {import('../../setup/set-up.mjs').ReadyProject} ready
 * @param {{ rounds: number }} size
 * @returns {Promise<import('../comparison.mjs').Comparison[]>} empty where the system does not tell
 */
export async function benchMemory(ready, { rounds }) {
  if (!canReadMemory) return []
  const folder = await mkdtemp(join(benchFolder, 'memory-'))
  /** @param {Pick<import('./launch.mjs').Launch, 'which' | 'then'>} launch @param {string} name */
  const peakOf = (launch, name) => async () => {
    /** @type {ReturnType<typeof watchMemory> | undefined} */
    let watch
    await launched(ready, { ...launch, dataFolder: join(folder, name) }, {
      onStarted: (pid) => {
        watch = watchMemory(pid)
      },
      onDone: () => new Promise((resolve) => setTimeout(resolve, settleMs)),
    })
    return ((await watch?.stop()) ?? 0) / 2 ** 20
  }
  const launches = {
    floor: peakOf({ which: 'bare', then: 'rest' }, 'bare'),
    home: peakOf({ which: 'app', then: 'rest' }, 'home'),
    work: peakOf({ which: 'app', then: 'work' }, 'work'),
  }
  try {
    await interleave(1, launches)
    const { floor, home, work } = await interleave(rounds, launches)
    return [
      compare({ what: 'Peak memory, home screen', against: 'bare window', unit: 'MB', aim: null }, home, floor),
      compare({ what: 'Peak memory, both windows, 100 cards', against: 'bare window', unit: 'MB', aim: null }, work, floor),
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
