import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { inProject } from '../../setup/project.mjs'
import { compare } from '../comparison.mjs'
import { answerOf, benchFolder, bundled } from '../program.mjs'

/**
 * Looking for words in everything that a laptop's workshops hold, as they are typed, against one string of the same
 * letters that is looked through for the first word, to its end.
 *
 * @param {string} executable an Electron, or plain Node
 * @param {{ rounds: number, workshops?: number, cards?: number }} size
 * @returns {Promise<import('../comparison.mjs').Comparison[]>}
 */
export async function benchSearch(executable, { rounds, workshops = 500, cards = 200 }) {
  const program = await bundled(inProject('scripts/bench/plans/search-program.ts'))
  const folder = await mkdtemp(join(benchFolder, 'search-'))
  try {
    const { samples, facts } = await answerOf(executable, program, [folder, rounds, workshops, cards].map(String))
    const things = Number(facts.things).toLocaleString('en-GB')
    const what = `A letter typed over ${workshops} workshops, ${things} things`
    const words = { what, against: 'plain scan of one string' }
    return [compare({ ...words, unit: 'ms', aim: 3 }, samples.search ?? [], samples.floor ?? [])]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
