import type { ScreenDirection, Spotlight } from '@protocol/screen'
import { cardName, type NamingView, optionName, shortened } from '../../shared/words/names'

/** Why the room does not see the workshop as it goes, and what ends that. */
export interface Directed {
  readonly what: 'blank' | 'frozen' | 'spotlight' | 'held'
  readonly says: string
  /** What its button does. */
  readonly ends: string
  readonly shortcut: string
}

/** Everything that keeps the room's screens from going along; empty where nothing does. */
export function directedInWords({ blank, frozen, spotlight, pages }: ScreenDirection, view: NamingView): Directed[] {
  const lines: (Directed | false)[] = [
    blank !== null && {
      what: 'blank',
      says: 'The room’s screen is blank.',
      ends: 'Show the workshop',
      shortcut: blank === 'dark' ? '.' : ',',
    },
    frozen && {
      what: 'frozen',
      says: 'The room’s screen is frozen: it keeps what it showed. Cards that you hide still go at once.',
      ends: 'Let it go on',
      shortcut: 'K',
    },
    spotlight !== null && {
      what: 'spotlight',
      says: `The room sees ${spotlightName(spotlight, view)} alone.`,
      ends: 'End the spotlight',
      shortcut: 'Esc',
    },
    pages.held && {
      what: 'held',
      says: 'Pages on the room’s screen stand still.',
      ends: 'Let them turn',
      shortcut: 'O',
    },
  ]
  return lines.filter((line) => line !== false)
}

function spotlightName({ kind, id }: Spotlight, view: NamingView): string {
  if (kind === 'theme') return `the theme “${shortened(optionName(view, id) ?? '', 60)}”`
  const card = view.cards.get(id)
  return card === undefined ? 'a card' : cardName(card)
}
