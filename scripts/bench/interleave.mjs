/**
 * Measures each thing once a round, in their order, so that whatever else the machine does meets all of them alike.
 *
 * @template {string} Name
 * @param {number} rounds
 * @param {Readonly<Record<Name, () => Promise<number>>>} measures
 * @param {(round: number) => void} [onRound] told of each round that ended, 1 or more
 * @returns {Promise<Record<Name, number[]>>} what each gave, round by round
 */
export async function interleave(rounds, measures, onRound) {
  const entries = /** @type {[Name, () => Promise<number>][]} */ (Object.entries(measures))
  const samples = /** @type {Record<Name, number[]>} */ ({})
  for (const [name] of entries) samples[name] = []
  for (let round = 1; round <= rounds; round++) {
    for (const [name, measure] of entries) samples[name].push(await measure())
    onRound?.(round)
  }
  return samples
}
