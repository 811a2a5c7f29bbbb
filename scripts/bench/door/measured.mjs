import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { inProject } from '../../setup/project.mjs'
import { answerOf, benchFolder, bundled } from '../program.mjs'

/**
 * What a program with a door measured, whose phones are in a process of their own.
 *
 * @param {string} executable an Electron, or plain Node
 * @param {'broadcast' | 'votes' | 'phones'} name
 * @param {readonly (string | number)[]} args what it is given after its folder
 */
export async function measured(executable, name, args) {
  const program = await bundled(inProject(`scripts/bench/door/${name}-program.ts`))
  const crowd = await bundled(inProject('scripts/bench/door/crowd-program.ts'))
  const folder = await mkdtemp(join(benchFolder, `${name}-`))
  try {
    return await answerOf(executable, program, [crowd, folder, ...args.map(String)])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
