/**
 * Numbers that are the same for the same seed (Steele, Lea and Flood's SplitMix, in 32 bits). For rehearsals alone:
 * whoever knows one of them can tell the next.
 *
 * @param {number} seed
 */
export function randomFrom(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }
  /** @param {number} count a whole number from 0 to below it */
  const below = (count) => Math.floor(next() * count)
  return {
    below,
    /** @template Item @param {readonly Item[]} items not empty @returns {Item} */
    pick(items) {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('There is nothing to pick from')
      return item
    },
    /** @param {number} share from 0 to 1 */
    chance: (share) => next() < share,
  }
}

/** @typedef {ReturnType<typeof randomFrom>} Random */
