import { compare } from '../comparison.mjs'
import { measured } from './measured.mjs'

/**
 * One act of the facilitator's until the last phone has what changed, against a raw broadcast of the same bytes: from the
 * act on, and from when it is on disk.
 *
 * @param {string} executable an Electron, or plain Node
 * @param {{ phones: readonly number[], rounds: number }} size
 * @returns {Promise<import('../comparison.mjs').Comparison[]>}
 */
export async function benchBroadcast(executable, { phones: sizes, rounds }) {
  /** @type {import('../comparison.mjs').Comparison[]} */
  const comparisons = []
  for (const phones of sizes) {
    const { samples, facts } = await measured(executable, 'broadcast', [phones, rounds])
    const { ours = [], fromDisk = [], floor = [], frames = [] } = samples
    const number = phones.toLocaleString('en-GB')
    const against = `raw broadcast of its ${facts.frameBytes} bytes`
    comparisons.push(
      compare({ what: `Change to the last of ${number} phones`, against, unit: 'ms', aim: 1.3 }, ours, floor),
      compare({ what: `… from when it is on disk`, against: 'the same', unit: 'ms', aim: null }, fromDisk, floor),
      compare(
        { what: `… frames that came`, against: 'one a phone', unit: 'frames', aim: 1 },
        frames,
        frames.map(() => phones),
      ),
    )
  }
  return comparisons
}
