import type { Act } from '@core/workshop'
import type { Outcome } from '@protocol/window-contract'
import { bridge } from './bridge'

/** Asks the authority to do something. Resolves once it is on disk, or with why it was not done. */
export function submit(act: Act): Promise<Outcome> {
  return bridge.submit({ commandId: crypto.randomUUID(), act })
}
