import type { FacilitatorView } from '@core/views'
import type { Received } from '@protocol/received'

/** What the names of things are found in: the facilitator's view, and whatever has as much. */
export type NamingView = Pick<Received<FacilitatorView>, 'organisations' | 'stages' | 'themes' | 'cards'>

type View = NamingView | null

/** The words by which a person knows the row, or null where it is not there any more. */
export function organisationName(view: View, id: string): string | null {
  return view?.organisations.find((organisation) => organisation.id === id)?.name ?? null
}

export function stageTitle(view: View, id: string): string | null {
  return view?.stages.find((stage) => stage.id === id)?.title ?? null
}

/** A theme's name, or a card's number with the beginning of its words. */
export function optionName(view: View, id: string): string | null {
  const theme = view?.themes.find((candidate) => candidate.id === id)
  if (theme !== undefined) return theme.name
  const card = view?.cards.get(id)
  return card === undefined ? null : cardName(card)
}

/** `Card 12: Nobody answers the …`: unique on a wall, and short enough to be read out. */
export function cardName(card: { readonly number: number; readonly text: string }): string {
  return `Card ${card.number}: ${shortened(card.text, 60)}`
}

/** At most so many characters, cut between words. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  const lastSpace = cut.lastIndexOf(' ')
  return `${(lastSpace > most / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`
}
