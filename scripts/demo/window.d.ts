import type { Bridge } from '../../src/protocol/bridge'

declare global {
  interface Window {
    /** Put there by the app's preload; the demo's functions that run in a page see it. */
    readonly roundtable: Bridge
  }
}
