import type { Actor } from '@core/actor'
import type { Act, Event, Refusal } from '@core/workshop'

/** One way in which something is refused. */
export interface Refused<Code extends Refusal['code']> {
  readonly given: readonly Event[]
  readonly when: Act
  readonly refusal: Extract<Refusal, { readonly code: Code }>
  /** The facilitator, where left out. */
  readonly by?: Actor
}

/** At least one case of every code. */
export type Refusals<Code extends Refusal['code']> = {
  readonly [Each in Code]: readonly [Refused<Each>, ...Refused<Each>[]]
}

/** The codes that begin with one of these words. */
export type CodesOf<Feature extends string> = Extract<Refusal['code'], `${Feature}.${string}`>
