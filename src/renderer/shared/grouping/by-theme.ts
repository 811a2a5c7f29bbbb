import type { Card } from '@core/cards/cards'

export type CardsByKey = ReadonlyMap<string | null, readonly Card[]>

/**
 * Sorts cards under their keys, again and again, oldest first; those of no key are left out. The list of a key under which
 * nothing changed stays the same object, and so does the whole.
 */
export function cardSorter(
  keyOf: (card: Card) => string | null | undefined,
): (cards: ReadonlyMap<string, Card>) => CardsByKey {
  let last: CardsByKey = new Map()
  return (cards) => {
    const sorted = new Map<string | null, readonly Card[]>()
    for (const [key, list] of sortedBy(keyOf, cards)) {
      const before = last.get(key)
      sorted.set(key, before !== undefined && areSame(before, list) ? before : list)
    }
    const isSame = sorted.size === last.size && [...sorted].every(([key, list]) => last.get(key) === list)
    if (!isSame) last = sorted
    return last
  }
}

/** The cards that are on the wall, under their themes; `null` for those in none. */
export function themeSorter() {
  return cardSorter((card) => (isOnWall(card) ? card.themeId : undefined))
}

/** The cards that were merged into others, under these. */
export function mergedSorter() {
  return cardSorter(({ hidden, mergedInto }) => (hidden ? undefined : mergedInto))
}

/** What was said again is shown under the card that it was merged into. */
export function isOnWall({ hidden, mergedInto }: Card): boolean {
  return !hidden && mergedInto === undefined
}

function sortedBy(keyOf: (card: Card) => string | null | undefined, cards: ReadonlyMap<string, Card>) {
  const sorted = new Map<string | null, Card[]>()
  for (const card of [...cards.values()].sort((one, other) => one.number - other.number)) {
    const key = keyOf(card)
    if (key === undefined) continue
    const list = sorted.get(key)
    if (list === undefined) sorted.set(key, [card])
    else list.push(card)
  }
  return sorted
}

function areSame(before: readonly Card[], now: readonly Card[]): boolean {
  return before.length === now.length && now.every((card, index) => card === before[index])
}
