/** Where something can be dropped on the wall. */
export type DropTarget =
  | { readonly to: 'card'; readonly cardId: string }
  | { readonly to: 'theme'; readonly themeId: string }
  | { readonly to: 'suggested'; readonly name: string }
  | { readonly to: 'new-theme' }
  | { readonly to: 'no-theme' }

/** What a drop asks for. */
export type Drop =
  | { readonly do: 'file'; readonly cardIds: readonly string[]; readonly themeId: string | null }
  | { readonly do: 'name'; readonly cardIds: readonly string[] }
  | { readonly do: 'create'; readonly cardIds: readonly string[]; readonly name: string }

/** What dropping these cards there means; null where it changes nothing. */
export function dropOf(cardIds: readonly string[], target: DropTarget): Drop | null {
  switch (target.to) {
    case 'card':
      return cardIds.includes(target.cardId) ? null : { do: 'name', cardIds: [target.cardId, ...cardIds] }
    case 'theme':
      return { do: 'file', cardIds, themeId: target.themeId }
    case 'suggested':
      return { do: 'create', cardIds, name: target.name }
    case 'new-theme':
      return { do: 'name', cardIds }
    case 'no-theme':
      return { do: 'file', cardIds, themeId: null }
  }
}

/** The target as an id for the dragging library. */
export function targetId(target: DropTarget): string {
  switch (target.to) {
    case 'card':
      return `card:${target.cardId}`
    case 'theme':
      return `theme:${target.themeId}`
    case 'suggested':
      return `suggested:${target.name}`
    default:
      return target.to
  }
}

/** The target that an id stands for, or null for an id that `targetId` did not make. */
export function targetFrom(id: string): DropTarget | null {
  if (id === 'new-theme' || id === 'no-theme') return { to: id }
  const colon = id.indexOf(':')
  const rest = id.slice(colon + 1)
  switch (id.slice(0, Math.max(0, colon))) {
    case 'card':
      return { to: 'card', cardId: rest }
    case 'theme':
      return { to: 'theme', themeId: rest }
    case 'suggested':
      return { to: 'suggested', name: rest }
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
