import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { inProject } from '../../setup/project.mjs'
import { say } from '../../setup/progress.mjs'
import { compare } from '../comparison.mjs'
import { answerOf, benchFolder, bundled } from '../program.mjs'

/** Rooms of this size, and far beyond any. */
const sizes = { few: 1000, many: 100_000 }

/**
 * A confirmed act against append + fdatasync of the same bytes, in a workshop with few cards and in one with many.
 *
 * @param {string} executable an Electron, or plain Node
 * @param {{ acts: number, ticks: number, cards?: { few: number, many: number } }} size
 * @returns {Promise<import('../comparison.mjs').Comparison[]>}
 */
export async function benchAct(executable, { acts, ticks, cards = sizes }) {
  const program = await bundled(inProject('scripts/bench/act/act-program.ts'))
  const folder = await mkdtemp(join(benchFolder, 'act-'))
  try {
    const args = [folder, ...[acts, ticks, cards.few, cards.many].map(String)]
    const { samples, facts } = await answerOf(executable, program, args)
    if (facts.fileSystem === tmpfs) say(`Act: ${folder} is in memory, where fdatasync costs nothing: the ratios mean little.`)
    const { floor = [], few = [], many = [], publishingFew = [], publishingMany = [] } = samples
    const [fewCards, manyCards] = [cards.few, cards.many].map((number) => number.toLocaleString('en-GB'))
    const bare = `append + fdatasync of its ${facts.recordBytes} bytes`
    return [
      compare({ what: `Confirmed act at ${fewCards} cards`, against: bare, unit: 'ms', aim: 2 }, few, floor),
      compare({ what: `Confirmed act at ${manyCards} cards`, against: bare, unit: 'ms', aim: 2 }, many, floor),
      compare(
        { what: `Confirmed act at ${manyCards} cards`, against: `at ${fewCards}`, unit: 'ms', aim: 1.2 },
        many,
        few,
      ),
      compare(
        { what: `Publishing tick at ${manyCards} cards`, against: `at ${fewCards}`, unit: 'ms', aim: 2 },
        publishingMany,
        publishingFew,
      ),
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** As statfs numbers it. */
const tmpfs = '1021994'
