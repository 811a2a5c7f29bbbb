import { compare } from '../comparison.mjs'
import { interleave } from '../interleave.mjs'
import { measured } from './measured.mjs'

/** The most that a phone may take, in KB. */
const mostKb = 100

/**
 * The memory that a phone takes in the process with the door, once it has joined: against a raw socket, and the aim.
 *
 * @param {string} executable an Electron, or plain Node
 * @param {{ phones: number, rounds: number }} size
 * @returns {Promise<import('../comparison.mjs').Comparison[]>}
 */
export async function benchPhones(executable, { phones, rounds }) {
  /** @type {number[]} */
  const resident = []
  const once = (/** @type {'door' | 'raw'} */ kind) => async () => {
    const { samples } = await measured(executable, 'phones', [phones, kind])
    if (kind === 'door') resident.push(...(samples.resident ?? []))
    return samples.kept?.[0] ?? Number.NaN
  }
  const { ours, floor } = await interleave(rounds, { ours: once('door'), floor: once('raw') })
  const most = ours.map(() => mostKb)
  const against = `${mostKb} KB`
  return [
    compare({ what: `Memory a phone, ${phones.toLocaleString('en-GB')} in`, against: 'raw socket', unit: 'KB', aim: null }, ours, floor),
    compare({ what: '… heap and buffers', against, unit: 'KB', aim: 1 }, ours, most),
    compare({ what: '… all that is resident', against, unit: 'KB', aim: 1 }, resident, most),
  ]
}
