import { assertNever } from '@core/assert-never'
import type { Farewell } from '@protocol/live/messages'

export interface ConnectionWords {
  /** What happened. */
  readonly title: string
  /** What was kept, and what to do next. */
  readonly next: string
}

/** Why a page cannot come back by itself. */
export function goneInWords(why: Farewell | 'no-link'): ConnectionWords {
  switch (why) {
    case 'no-link':
      return { title: 'This page needs its link', next: 'Ask the facilitator for a link and open that.' }
    case 'credential':
      return {
        title: 'This link does not work any more',
        next: 'A link works once, on one device, until the door is closed. Ask the facilitator for a new one. What was saved is safe.',
      }
    case 'removed':
      return {
        title: 'The facilitator removed this device',
        next: 'What was saved is safe on the facilitator’s laptop. To come back, ask for a new link.',
      }
    case 'protocol':
      return { title: 'Roundtable on the laptop is of another version', next: 'Load this page again. What was saved is safe.' }
    case 'message':
      return {
        title: 'The laptop did not understand this page',
        next: 'Copy what you have not saved, then load this page again. What was saved is safe.',
      }
    case 'too-many-tries':
    case 'slow':
    case 'closed':
    case 'full':
      return lostInWords(why)
    default:
      return assertNever(why)
  }
}

/** Why a page that goes on trying is not connected at the moment. */
export function lostInWords(why: Farewell | null): ConnectionWords {
  switch (why) {
    case 'closed':
      return { title: 'The facilitator closed the door', next: 'What was saved is safe. When it is open again, ask for a new link.' }
    case 'full':
      return { title: 'No more devices fit in at the moment', next: 'This page tries again by itself.' }
    case 'too-many-tries':
      return { title: 'The laptop asks for a minute’s patience', next: 'This page tries again by itself.' }
    default:
      return {
        title: 'Looking for the facilitator’s laptop',
        next: 'Check that this device is on the same Wi-Fi. This page comes back by itself.',
      }
  }
}
