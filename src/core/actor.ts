/**
 * Who is acting. It comes from the connection, never from a message.
 * An attendee acts as one participant and may speak only for that participant.
 */
export type Actor =
  | { readonly role: 'facilitator' }
  | { readonly role: 'note-taker' }
  | { readonly role: 'attendee'; readonly participantId: string }
  /** The door itself, letting somebody in. */
  | { readonly role: 'door' }

export type Role = Actor['role']

/** Who typed a card or a ballot: the role that acted, or an import that brought it from an earlier conversation. */
export type EnteredBy = Role | 'import'

/** Whether somebody else typed it for the person who said it or voted so. */
export function isEnteredFor(enteredBy: EnteredBy): boolean {
  return enteredBy === 'facilitator' || enteredBy === 'note-taker'
}
