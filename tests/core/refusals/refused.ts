import type { Actor } from '@core/actor'
import type { Act, Event, Refusal } from '@core/workshop'

/** One way in which something is refused. */
export interface Refused<Code extends Refusal['code']> {
  readonly given: readonly Event[]
  /** What was done after that, one act after the other. */
  readonly since?: readonly { readonly events: readonly Event[]; readonly by: Actor }[]
  readonly when: Act
  readonly refusal: Extract<Refusal, { readonly code: Code }>
  /** The facilitator, where left out. */
  readonly by?: Actor
}

/** Cases of every code. */
export type Refusals<Code extends Refusal['code']> = { readonly [Each in Code]: readonly Refused<Each>[] }

/** The codes that begin with one of these words. */
export type CodesOf<Feature extends string> = Extract<Refusal['code'], `${Feature}.${string}`>
