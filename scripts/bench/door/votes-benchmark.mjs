import { compare } from '../comparison.mjs'
import { measured } from './measured.mjs'

/**
 * Every phone votes at once, each vote acknowledged when it is on disk, against a raw echo with group commit; and the
 * frames that the phones were sent meanwhile.
 *
 * @param {string} executable an Electron, or plain Node
 * @param {{ phones: number, rounds: number }} size
 * @returns {Promise<import('../comparison.mjs').Comparison[]>}
 */
export async function benchVotes(executable, { phones, rounds }) {
  const { samples, facts } = await measured(executable, 'votes', [phones, rounds])
  const { ours = [], floor = [], views = [], devicesTimesTicks = [], otherFrames = [] } = samples
  const votes = `${phones.toLocaleString('en-GB')} votes at once`
  const against = `raw echo, ${facts.recordBytes} bytes each appended, synced together`
  return [
    compare({ what: `${votes}, to the last acknowledgement`, against, unit: 'ms', aim: 2.5 }, ours, floor),
    compare({ what: '… frames of the view', against: 'devices × ticks', unit: 'frames', aim: 1 }, views, devicesTimesTicks),
    compare(
      { what: '… answers and own views', against: 'one each a vote', unit: 'frames', aim: 1 },
      otherFrames,
      otherFrames.map(() => 2 * phones),
    ),
  ]
}
