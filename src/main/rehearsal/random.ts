export interface Random {
  /** From 0 to below 1. */
  readonly next: () => number
  /** A whole number from 0 to below `count`. */
  readonly below: (count: number) => number
  /** True for so large a share of the times, from 0 to 1. */
  readonly chance: (share: number) => boolean
  /** The items in a random order. */
  readonly shuffled: <Item>(items: readonly Item[]) => Item[]
}

/**
 * Numbers that are the same for the same seed (Steele, Lea and Flood's SplitMix, in 32 bits). For rehearsals alone:
 * whoever knows one of them can tell the next.
 */
export function randomFrom(...seed: readonly (string | number)[]): Random {
  let state = hashOf(seed.join('/'))
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }
  return {
    next,
    below: (count) => Math.floor(next() * count),
    chance: (share) => next() < share,
    shuffled: (items) =>
      items
        .map((item) => ({ item, rank: next() }))
        .toSorted((one, other) => one.rank - other.rank)
        .map(({ item }) => item),
  }
}

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}
