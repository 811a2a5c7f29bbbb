import type { Mover } from '@protocol/holds'

const movers: Readonly<Record<Mover, string>> = { facilitator: 'facilitator', 'note-taker': 'note-taker' }

/** On a card that somebody else moves. */
export function heldMark(by: Mover): string {
  return `The ${movers[by]} is moving this`
}

/** To whoever wanted to move it as well. */
export function heldInWords(by: Mover, cards: string): string {
  return `The ${movers[by]} is moving ${cards} just now, so it stays with them. Try again once it is put down.`
}
