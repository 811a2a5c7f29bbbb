import type { Card } from '@core/cards/cards'
import type { Theme } from '@core/themes/themes'

export interface ThemeCards {
  /** Null for cards in no theme. */
  readonly theme: Theme | null
  readonly cards: readonly Card[]
}

/** The cards of every theme, in the wall's order; last those in none, where there are any. */
export function cardsByTheme(themes: readonly Theme[], cards: ReadonlyMap<string, Card>): readonly ThemeCards[] {
  const inTheme = new Map<string | null, Card[]>(themes.map(({ id }) => [id, []]))
  const loose: Card[] = []
  const ordered = [...cards.values()].toSorted((one, other) => one.number - other.number)
  for (const card of ordered) (inTheme.get(card.themeId) ?? loose).push(card)
  const groups = themes.map((theme) => ({ theme, cards: inTheme.get(theme.id) ?? [] }))
  return loose.length === 0 ? groups : [...groups, { theme: null, cards: loose }]
}
