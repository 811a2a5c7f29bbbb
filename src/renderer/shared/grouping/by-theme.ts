import type { Card } from '@core/cards/cards'

export type CardsByTheme = ReadonlyMap<string | null, readonly Card[]>

/**
 * Makes the order of the wall, again and again: every card that is not hidden, by theme, oldest first; `null` for those in
 * none. The list of a theme in which nothing changed stays the same object.
 */
export function themeSorter(): (cards: ReadonlyMap<string, Card>) => CardsByTheme {
  let last: CardsByTheme = new Map()
  return (cards) => {
    const themes = new Map<string | null, readonly Card[]>()
    for (const [themeId, list] of byTheme(cards)) {
      const before = last.get(themeId)
      themes.set(themeId, before !== undefined && areSame(before, list) ? before : list)
    }
    return (last = themes)
  }
}

function byTheme(cards: ReadonlyMap<string, Card>): ReadonlyMap<string | null, Card[]> {
  const themes = new Map<string | null, Card[]>()
  for (const card of [...cards.values()].sort((one, other) => one.number - other.number)) {
    if (card.hidden) continue
    const theme = themes.get(card.themeId)
    if (theme === undefined) themes.set(card.themeId, [card])
    else theme.push(card)
  }
  return themes
}

function areSame(before: readonly Card[], now: readonly Card[]): boolean {
  return before.length === now.length && now.every((card, index) => card === before[index])
}
