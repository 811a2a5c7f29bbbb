import type { Bridge } from '@protocol/bridge'

declare global {
  interface Window {
    /** Put there by the preload. */
    readonly roundtable: Bridge
  }
}

/** A window's only way to the main process. A page that the door served has none. */
export const bridge: Bridge = window.roundtable

/** Whether this page is in a window of the app; else the door served it. */
export function isInApp(): boolean {
  return 'roundtable' in window
}
