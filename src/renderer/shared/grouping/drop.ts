import type { Carried } from './wall-state'

/** A place on the wall where something can be put down. */
export type Place =
  | { readonly at: 'card'; readonly cardId: string }
  | { readonly at: 'theme'; readonly themeId: string }
  | { readonly at: 'suggested'; readonly name: string }
  | { readonly at: 'new-theme' }
  | { readonly at: 'no-theme' }

/** What putting it down asks for. */
export type Drop =
  | { readonly do: 'file'; readonly cardIds: readonly string[]; readonly themeId: string | null }
  | { readonly do: 'name'; readonly cardIds: readonly string[] }
  | { readonly do: 'create'; readonly cardIds: readonly string[]; readonly name: string }
  /** To the position of the other theme. */
  | { readonly do: 'move'; readonly themeId: string; readonly toThemeId: string }

/** What putting it down there means; null where it changes nothing. */
export function dropOf(carried: Carried, place: Place, themeOf: (cardId: string) => string | null): Drop | null {
  if (carried.what === 'theme') {
    const { themeId } = carried
    return place.at === 'theme' && place.themeId !== themeId ? { do: 'move', themeId, toThemeId: place.themeId } : null
  }
  const { cardIds } = carried
  const file = (themeId: string | null): Drop | null =>
    cardIds.every((id) => themeOf(id) === themeId) ? null : { do: 'file', cardIds, themeId }
  switch (place.at) {
    case 'card':
      return cardIds.includes(place.cardId) ? null : { do: 'name', cardIds: [place.cardId, ...cardIds] }
    case 'theme':
      return file(place.themeId)
    case 'suggested':
      return { do: 'create', cardIds, name: place.name }
    case 'new-theme':
      return { do: 'name', cardIds }
    case 'no-theme':
      return file(null)
  }
}

/** Whether it could be put down there at all: a theme goes only where another one is. */
export function takes(place: Place, carried: Carried): boolean {
  return carried.what === 'cards' || place.at === 'theme'
}

/** The place as the word that its element bears. */
export function placeId(place: Place): string {
  switch (place.at) {
    case 'card':
      return `card:${place.cardId}`
    case 'theme':
      return `theme:${place.themeId}`
    case 'suggested':
      return `suggested:${place.name}`
    default:
      return place.at
  }
}

/** The place that a word stands for, or null for one that `placeId` did not make. */
export function placeFrom(id: string): Place | null {
  if (id === 'new-theme' || id === 'no-theme') return { at: id }
  const colon = id.indexOf(':')
  const rest = id.slice(colon + 1)
  switch (id.slice(0, Math.max(0, colon))) {
    case 'card':
      return { at: 'card', cardId: rest }
    case 'theme':
      return { at: 'theme', themeId: rest }
    case 'suggested':
      return { at: 'suggested', name: rest }
    default:
      return null
  }
}

/** Which of the suggested names are not on the wall yet. */
export function openSuggestions(
  suggested: readonly string[],
  themes: readonly { readonly name: string }[],
): readonly string[] {
  const taken = new Set(themes.map(({ name }) => name.trim().toLocaleLowerCase('en-GB')))
  return suggested.filter((name) => !taken.has(name.trim().toLocaleLowerCase('en-GB')))
}
