import type { Home } from '@protocol/window-contract'
import { useCallback, useEffect, useState } from 'react'
import { bridge } from '../../shared/connection/bridge'

/** What the library holds as of the last reading; null until it was read once. */
export function useHome(): { readonly home: Home | null; readonly readAgain: () => Promise<void> } {
  const [home, setHome] = useState<Home | null>(null)
  const readAgain = useCallback(() => bridge.readHome({}).then(setHome), [])
  useEffect(() => void bridge.readHome({}).then(setHome), [])
  return { home, readAgain }
}
