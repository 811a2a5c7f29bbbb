import type { Card } from '@core/cards/cards'

/** The cards of one stage, newest first. */
export function newestFirst(cards: ReadonlyMap<string, Card>, stageId: string): readonly Card[] {
  return [...cards.values()].filter((card) => card.stageId === stageId).sort((one, other) => other.number - one.number)
}

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
