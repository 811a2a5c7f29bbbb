import { type ReactNode, useMemo } from 'react'
import { SpotlightContext } from '../../shared/spotlight/spotlight'
import { useDirection } from './direction'
import { toggleSpotlight } from './screen-acts'

/** Lets the cards and themes inside be shown to the room alone. */
export function Spotlights({ children }: { readonly children: ReactNode }) {
  const { spotlight } = useDirection()
  // The same object until the spotlight moves: hundreds of cards hold it.
  const spotlighting = useMemo(
    () => ({ on: spotlight, toggle: (on: NonNullable<typeof spotlight>) => void toggleSpotlight(spotlight, on) }),
    [spotlight],
  )
  return <SpotlightContext value={spotlighting}>{children}</SpotlightContext>
}
