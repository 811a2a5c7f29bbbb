import type { Spotlight } from '@protocol/screen'
import { Projector } from 'lucide-react'
import { createContext, useContext } from 'react'
import type { MenuChoice } from '../parts/Menu'

/** Shows the room one card or theme alone. Only the facilitator's window can: null anywhere else. */
export interface Spotlighting {
  readonly on: Spotlight | null
  readonly toggle: (on: Spotlight) => void
}

export const SpotlightContext = createContext<Spotlighting | null>(null)

/** The choice for the menu of a card or a theme; none where this window does not direct the room's screens. */
export function useSpotlightChoice({ kind, id }: Spotlight): readonly MenuChoice[] {
  const spotlighting = useContext(SpotlightContext)
  if (spotlighting === null) return []
  const isOn = spotlighting.on?.kind === kind && spotlighting.on.id === id
  return [
    {
      id: 'spotlight',
      label: isOn ? 'End the spotlight' : 'Show it alone, very large',
      icon: Projector,
      shortcut: 'L',
      onSelect: () => spotlighting.toggle({ kind, id }),
    },
  ]
}

/** Goes on the element of a card or a theme, so that a key can point at the one that has the keyboard's focus. */
export function spotlightTarget({ kind, id }: Spotlight): { readonly 'data-spotlight': string } {
  return { 'data-spotlight': `${kind} ${id}` }
}

/** The card or theme that an element is in, or null. */
export function targetAround(element: Element | null): Spotlight | null {
  const [kind, id] = element?.closest('[data-spotlight]')?.getAttribute('data-spotlight')?.split(' ') ?? []
  return (kind === 'card' || kind === 'theme') && id !== undefined ? { kind, id } : null
}
