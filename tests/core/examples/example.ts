import type { Actor } from '@core/actor'
import type { Command, Event } from '@core/workshop'

/** One way in which a command is accepted. */
export interface Example<Asked extends Command> {
  readonly given: readonly Event[]
  readonly when: Asked
  readonly then: readonly Event[]
  /** The facilitator, where left out. */
  readonly by?: Actor
}

/** At least one example of every command. */
export type Examples<Asked extends Command> = {
  readonly [Type in Asked['type']]: readonly [
    Example<Extract<Asked, { readonly type: Type }>>,
    ...Example<Extract<Asked, { readonly type: Type }>>[],
  ]
}
