/**
 * @typedef {object} Summary
 * @property {number} runs
 * @property {number} q1 a quarter of the runs are below it
 * @property {number} median
 * @property {number} q3 a quarter of the runs are above it
 */

/**
 * @param {readonly number[]} samples at least one
 * @returns {Summary}
 */
export function summarise(samples) {
  const sorted = samples.toSorted((one, other) => one - other)
  return { runs: samples.length, q1: quantile(sorted, 0.25), median: quantile(sorted, 0.5), q3: quantile(sorted, 0.75) }
}

/**
 * Between the two samples that it falls between, in proportion (Hyndman and Fan's seventh definition).
 *
 * @param {readonly number[]} sorted
 * @param {number} share from 0 to 1
 */
function quantile(sorted, share) {
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) throw new RangeError('Nothing was measured')
  return below + (above - below) * (place - Math.floor(place))
}
