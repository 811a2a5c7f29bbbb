import type { Bridge } from '@protocol/bridge'

declare global {
  interface Window {
    /** Put there by the preload. */
    readonly roundtable: Bridge
  }
}

/** This window's only way to the main process. */
export const bridge: Bridge = window.roundtable
