/** @typedef {import('./comparison.mjs').Comparison} Comparison */

const headings = ['', 'ours', 'floor', 'ratio', 'aim', 'runs']

/**
 * The comparisons as lines of text: medians, each with its interquartile range in brackets.
 *
 * @param {readonly Comparison[]} comparisons
 */
export function table(comparisons) {
  const rows = [headings, ...comparisons.map(rowOf)]
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd())
  const [head = '', ...body] = lines
  return [head, '-'.repeat(Math.max(...lines.map(({ length }) => length))), ...body].join('\n')
}

/** @param {Comparison} comparison */
function rowOf({ what, against, unit, ours, floor, ratio, ratioSpread, aim }) {
  return [
    `${what} / ${against}`,
    spread(ours, ` ${unit}`),
    spread(floor, ` ${unit}`),
    spread({ median: ratio, ...ratioSpread }, ''),
    aim === null ? 'none' : `${aim} ${ratio <= aim ? 'met' : 'MISSED'}`,
    String(ours.runs),
  ]
}

/** @param {{ q1: number, median: number, q3: number }} summary @param {string} unit */
function spread({ q1, median, q3 }, unit) {
  return `${figure(median)}${unit} (${figure(q1)}–${figure(q3)})`
}

/** Three digits that mean something. @param {number} value */
function figure(value) {
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2)
}
