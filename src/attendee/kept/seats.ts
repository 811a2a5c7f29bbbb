import type { Credential } from '@protocol/live/messages'
import { isRecord, isText } from './shapes'
import type { Keep } from './keep'

/** A place in a workshop that this phone was given: the token to come back with, and the key that it came by. */
export interface Seat {
  readonly token: string
  /** The link's key, or null where the code was typed. */
  readonly key: string | null
}

const mostSeats = 6

/** The seats that this phone still knows, newest first. */
export function readSeats(keep: Keep): readonly Seat[] {
  const kept = keep.get('seats')
  return Array.isArray(kept) ? kept.filter(isSeat) : []
}

export function addSeat(keep: Keep, seat: Seat): void {
  keep.set('seats', [seat, ...readSeats(keep).filter(({ token }) => token !== seat.token)].slice(0, mostSeats))
}

export function dropSeat(keep: Keep, token: string): void {
  keep.set(
    'seats',
    readSeats(keep).filter((seat) => seat.token !== token),
  )
}

/** The seats in the order in which they are tried: that of this link, then the newest. */
export function seatsFor(keep: Keep, key: string | null): readonly Seat[] {
  const seats = readSeats(keep)
  const ofLink = seats.filter((seat) => key !== null && seat.key === key)
  return [...ofLink, ...seats.filter((seat) => !ofLink.includes(seat))].slice(0, 2)
}

/** What this phone can show at the door, in the order in which it is tried: its seats, then the link itself. */
export function credentialsFor(keep: Keep, key: string | null): readonly Credential[] {
  const tokens = seatsFor(keep, key).map(({ token }): Credential => ({ type: 'token', token }))
  return key === null ? tokens : [...tokens, { type: 'key', key }]
}

function isSeat(value: unknown): value is Seat {
  return isRecord(value) && isText(value.token) && (value.key === null || isText(value.key))
}
