/** Who moves cards on the wall. */
export type Mover = 'facilitator' | 'note-taker'

/** Cards that somebody is moving just now. True only while it lasts: in no view and in no journal. */
export interface Hold {
  readonly by: Mover
  readonly cardIds: readonly string[]
}

/** All the cards that were asked for are held now, or none is, because somebody holds one of them already. */
export type HoldAnswer = { readonly held: true } | { readonly held: false; readonly by: Mover }

/** A device that carries cards for long says so again, or they are free for others. In ms. */
export const holdTimes = { lastsMs: 30_000, renewedEveryMs: 10_000 } as const

/** So that whoever picks up half a workshop still fits into one message. */
export const mostHeldCards = 800
