/** As long for every word, so that its length does not give it away. */
const bar = '▇▇▇'

/**
 * The text with these words made unreadable wherever they stand, in any case; null where they do not. Whole words are
 * meant where there are any: to black out Ann leaves planning as it is.
 */
export function blackedOut(text: string, words: string): string | null {
  const literal = words.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
  if (literal === '') return null
  const whole = text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu'), bar)
  const barred = whole === text ? text.replace(new RegExp(literal, 'giu'), bar) : whole
  return barred === text ? null : barred
}
