import type { Card } from '@core/cards/cards'

/** Cards that can be on the wall: every one that is not hidden, by theme; `null` for those in none. Oldest first. */
export function byTheme(cards: ReadonlyMap<string, Card>): ReadonlyMap<string | null, readonly Card[]> {
  const themes = new Map<string | null, Card[]>()
  for (const card of [...cards.values()].sort((one, other) => one.number - other.number)) {
    if (card.hidden) continue
    const theme = themes.get(card.themeId)
    if (theme === undefined) themes.set(card.themeId, [card])
    else theme.push(card)
  }
  return themes
}
