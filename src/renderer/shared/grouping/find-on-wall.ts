import type { Card } from '@core/cards/cards'
import type { Theme } from '@core/themes/themes'
import type { ComboBoxOption } from '../parts/ComboBox'
import { cardName } from '../words/names'
import { type Place, placeId } from './drop'

export interface Searched {
  readonly themes: readonly Theme[]
  /** Those that can be seen, in their order. */
  readonly cards: readonly Card[]
  /** Cards are selected that wait for a theme, so that a new one makes sense, and none. */
  readonly filing: boolean
}

/** More than anybody reads; longer lists would only make typing slow. */
const mostThemes = 8
const mostFound = 12

/**
 * The places on the wall that what was typed leads to, by their ids: the card of that number; then themes, of these first
 * the ones that begin with it; then cards by their words. Accents and capitals make no difference.
 */
export function findOnWall(typed: string, { themes, cards, filing }: Searched): readonly ComboBoxOption[] {
  const wanted = plain(typed)
  const named = themes.map((theme) => ({ theme, at: plain(theme.name).indexOf(wanted) })).filter(({ at }) => at >= 0)
  const inThemes = named
    .toSorted((one, other) => Math.min(one.at, 1) - Math.min(other.at, 1))
    .map(({ theme: { id, name } }) => found({ at: 'theme', themeId: id }, name, 'theme'))
  if (wanted === '') return filing ? [...inThemes, found({ at: 'no-theme' }, 'No theme', 'back to the wall')] : inThemes
  const isNew = filing && !themes.some(({ name }) => plain(name) === wanted)
  const name = typed.trim()
  const number = /^(?:card )?(\d+)$/.exec(wanted)?.[1]
  const numbered = cards.filter((card) => String(card.number) === number)
  const worded = cards.filter((card) => String(card.number) !== number && plain(card.text).includes(wanted))
  const nameOf = (themeId: string | null) => themes.find(({ id }) => id === themeId)?.name
  const cardFound = (card: Card) =>
    found({ at: 'card', cardId: card.id }, cardName(card), nameOf(card.themeId) ?? 'in no theme')
  return [
    ...numbered.map(cardFound),
    ...inThemes.slice(0, mostThemes),
    ...(isNew ? [found({ at: 'suggested', name }, name, 'new theme')] : []),
    ...worded.slice(0, mostFound).map(cardFound),
  ].slice(0, mostFound)
}

function found(place: Place, label: string, detail: string): ComboBoxOption {
  return { id: placeId(place), label, detail }
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('en-GB').replaceAll(/\s+/g, ' ').trim()
}
