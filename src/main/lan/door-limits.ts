import type { AllowanceLimits } from './allowance'

/** Every limit of the door. Tests and benchmarks open doors with others. */
export const doorLimits = {
  /** A message of a device's, with all of its fragments. */
  messageBytes: 16 * 1024,
  messageFragments: 64,
  /** Sockets of all devices, and those of one address that is not this laptop's own. */
  sockets: 4000,
  socketsOfAnAddress: 100,
  /** Connections of one address that is not this laptop's own, those for pages included. */
  connectionsOfAnAddress: 150,
  /** What a device may say, pings included. */
  messages: { atOnce: 60, perSecond: 20 },
  /** Wrong codes from one address, and from all: 10 at once, then 5 a minute; 60 at once, then 30 a minute. */
  wrongCodes: { atOnce: 10, perSecond: 5 / 60 },
  wrongCodesOfAll: { atOnce: 60, perSecond: 30 / 60 },
  /** People who join from one address that is not this laptop's own. */
  joins: { atOnce: 60, perSecond: 1 },
  joinsOfAll: { atOnce: 4000, perSecond: 100 },
  /** A socket that did not say hello by then is closed. */
  helloMs: 10_000,
  /** How often devices are asked whether they are still there; one that did not answer by the next time is gone. */
  heartbeatMs: 15_000,
  /** Not sent more of the view while so much waits for it; gone after so long, or so much. */
  waitingBytes: 256 * 1024,
  waitingMs: 20_000,
  mostWaitingBytes: 8 * 1024 * 1024,
  /** How often devices that were too slow are looked at again. */
  catchUpMs: 250,
  /** How long a socket that was told goodbye may take to close. */
  farewellMs: 2000,
  /** Differences kept for devices that come back. */
  heldSteps: 200,
  heldBytes: 2 * 1024 * 1024,
  headersMs: 5000,
  requestMs: 10_000,
  idleMs: 15_000,
  headerBytes: 8 * 1024,
} as const

export type DoorLimits = {
  readonly [Name in keyof typeof doorLimits]: (typeof doorLimits)[Name] extends number ? number : AllowanceLimits
}
