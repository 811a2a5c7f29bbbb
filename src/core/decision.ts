import type { Actor } from './actor'

/** What a decision may use besides the command and the state. `now` is in milliseconds since 1970. */
export interface Context {
  readonly now: number
  readonly newId: () => string
  readonly actor: Actor
}

/**
 * Either what happened, oldest first, or why nothing did. An empty list means that nothing needed to change. A refusal
 * has a stable `code` (`feature.reason`), and the numbers that explain it in its other fields.
 */
export type Decision<Event, Refusal> =
  | { readonly accepted: true; readonly events: readonly Event[] }
  | { readonly accepted: false; readonly refusal: Refusal }

export function accept<Event>(...events: Event[]): { accepted: true; events: Event[] } {
  return { accepted: true, events }
}

export function refuse<const Refusal>(refusal: Refusal): { accepted: false; refusal: Refusal } {
  return { accepted: false, refusal }
}
