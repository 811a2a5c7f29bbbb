import type { Hold } from '@protocol/holds'
import { bridge } from './bridge'
import type { Holding } from './holding'
import { writable } from './readable'

/** The way of a window of the app. Made before the window watches its view, so that nothing is missed. */
export function windowHolding(): Holding {
  const others = writable<readonly Hold[]>([])
  bridge.onHolds(others.write)
  return {
    others,
    hold: (cardIds) => bridge.holdCards({ cardIds: [...cardIds] }),
    release: () => void bridge.releaseCards({}),
  }
}
