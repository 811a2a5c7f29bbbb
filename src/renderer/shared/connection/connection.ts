import type { Act } from '@core/workshop'
import type { Farewell } from '@protocol/live/messages'
import type { Outcome } from '@protocol/window-contract'
import type { Holding } from './holding'
import type { Readable } from './readable'
import type { ViewStore } from './view-keeper'

/** How a page gets to the workshop, be it a window of the app or a page that the door served. */
export interface Connection<View, Asked extends Act = Act> {
  readonly view: ViewStore<View>
  readonly status: Readable<ConnectionStatus>
  /** How many acts are not answered yet. */
  readonly waiting: Readable<number>
  readonly holding: Holding
  /** Resolves once it is on disk, or with why it was not done. While the way is lost it waits, and is sent again. */
  readonly submit: (act: Asked) => Promise<Answer>
}

export type ConnectionStatus =
  | { readonly state: 'connected' }
  /** Not there, or not there again: too short a time to be worth a word. */
  | { readonly state: 'connecting' }
  | { readonly state: 'reconnecting'; readonly why: Farewell | null }
  /** For good: trying again would not help. */
  | { readonly state: 'gone'; readonly why: Farewell | 'no-link' }

/**
 * What came of an act. A page that is gone for good gets no answer from the laptop; and somebody who was told what it
 * would do may have thought better of it, so that it was never asked for.
 */
export type Answer = Outcome | { readonly accepted: false; readonly failure: 'gone' | 'declined' }
