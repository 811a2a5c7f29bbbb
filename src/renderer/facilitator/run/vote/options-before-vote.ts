import type { StageActivity } from '@core/agenda/agenda'
import type { View } from '../panel'

/** An option as it will be offered, before the rules fix it. */
export interface ComingOption {
  readonly id: string
  readonly name: string
  /** How many cards stand behind a theme; null for a card. */
  readonly cards: number | null
}

type OptionsFrom = Pick<Extract<StageActivity, { readonly kind: 'vote' }>, 'optionsFrom' | 'cardKind'>

/** What would be voted on if the vote opened now: the themes in the wall's order, or the cards in order of arrival. */
export function optionsBeforeVote(
  { optionsFrom, cardKind }: OptionsFrom,
  { themes, cards }: View,
): readonly ComingOption[] {
  const visible = [...cards.values()].filter(({ hidden, mergedInto }) => !hidden && mergedInto === undefined)
  if (optionsFrom === 'cards') {
    return visible
      .filter(({ kind }) => cardKind === undefined || kind === cardKind)
      .sort((one, other) => one.number - other.number)
      .map(({ id, text }) => ({ id, name: text, cards: null }))
  }
  const counts = new Map<string | null, number>()
  for (const { themeId } of visible) counts.set(themeId, (counts.get(themeId) ?? 0) + 1)
  return themes.map(({ id, name }) => ({ id, name, cards: counts.get(id) ?? 0 }))
}
