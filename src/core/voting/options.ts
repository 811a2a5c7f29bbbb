import { get, rowsOf } from '../table'
import type { Workshop } from '../workshop'
import type { VoteOption } from './voting'

/** What a vote that opened now would offer: the themes in the wall's order, or the cards in order of arrival. */
export function optionsOf(
  from: 'themes' | 'cards',
  { themes, cards }: Pick<Workshop, 'themes' | 'cards'>,
): VoteOption[] {
  if (from === 'themes') return themes.map(({ id }) => ({ id, kind: 'theme' }))
  return [...rowsOf(cards)]
    .filter((card) => !card.hidden)
    .toSorted((one, other) => one.number - other.number)
    .map(({ id }) => ({ id, kind: 'card' }))
}

/** The words that name an option, or null where they may not be seen: a card that is hidden, or gone. */
export function optionName(option: VoteOption, { themes, cards }: Pick<Workshop, 'themes' | 'cards'>): string | null {
  if (option.kind === 'theme') return themes.find(({ id }) => id === option.id)?.name ?? null
  const card = get(cards, option.id)
  return card === undefined || card.hidden ? null : card.text
}
