import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { inProject } from '../../setup/project.mjs'
import { compare } from '../comparison.mjs'
import { interleave } from '../interleave.mjs'
import { answerOf, benchFolder, bundled } from '../program.mjs'
import { launched } from './launch.mjs'

/**
 * From starting the program to a window whose heading is drawn and whose button can be pressed, without and with
 * stored workshops, against the bare window. Each button is then pressed, and its dialog seen.
 *
 * @param {import('../../setup/set-up.mjs').ReadyProject} ready
 * @param {{ rounds: number, workshops?: number }} size
 * @returns {Promise<import('../comparison.mjs').Comparison[]>}
 */
export async function benchStart(ready, { rounds, workshops = 1000 }) {
  const program = await bundled(inProject('scripts/bench/window/stored-workshops.ts'))
  const folder = await mkdtemp(join(benchFolder, 'start-'))
  try {
    const full = join(folder, 'full')
    await answerOf(ready.electron.executablePath, program, [full, String(workshops)])
    const launches = {
      floor: () => launched(ready, { which: 'bare', dataFolder: join(folder, 'bare'), then: 'press' }),
      empty: () => launched(ready, { which: 'app', dataFolder: join(folder, 'empty'), then: 'press' }),
      full: () => launched(ready, { which: 'app', dataFolder: full, then: 'press' }),
    }
    // The first starts make the profiles, and fill the caches that every later start finds.
    await interleave(2, launches)
    const { floor, empty, full: filled } = await interleave(rounds, launches)
    const many = `with ${workshops.toLocaleString('en-GB')} workshops`
    return [
      compare({ what: 'Start, no workshops yet', against: 'bare window', unit: 'ms', aim: 1.5 }, empty, floor),
      compare({ what: `Start ${many}`, against: 'bare window', unit: 'ms', aim: 1.5 }, filled, floor),
      compare({ what: `Start ${many}`, against: 'with none', unit: 'ms', aim: 1.2 }, filled, empty),
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
