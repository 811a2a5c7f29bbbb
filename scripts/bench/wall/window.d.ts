import type { Bridge } from '../../../src/protocol/bridge'

declare global {
  interface Window {
    /** Put there by the app's preload; what runs in a page sees it. */
    readonly roundtable: Bridge
  }
}
