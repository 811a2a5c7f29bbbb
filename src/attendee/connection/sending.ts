import type { AttendeeAct } from '@protocol/live/device-acts'
import type { DeviceMessage } from '@protocol/live/messages'
import type { Outcome } from '@protocol/window-contract'
import type { Keep } from '../kept/keep'
import type { Clock } from './clock'
import { answered, dismissed, emptyOutbox, forgotten, queued, readOutbox, sent, unreadable, type Outbox } from './outbox'

export interface SendingOptions {
  readonly clock: Clock
  readonly newId: () => string
  readonly keep: Keep
  /** Whether an act may go to the laptop now. */
  readonly mayGo: () => boolean
  readonly send: (message: DeviceMessage) => void
  /** An answer is late: looks whether the laptop is still there. */
  readonly late: () => void
  readonly changed: (outbox: Outbox) => void
}

/** What this person does, on its way to the laptop. */
export interface Sending {
  /** Goes on with what an earlier visit kept under this name; null is nothing, and keeps nothing. */
  open(name: string | null): void
  act(act: AttendeeAct): void
  /** Sends what is first, where it may go now. */
  goOn(): void
  answered(id: string, outcome: Outcome): void
  /** These cards are in this person's own view, so that what made them need not be shown any more. */
  seen(cards: readonly { readonly id: string }[]): void
  /** The laptop cannot read what is first: the rest goes on. */
  setAside(): void
  dismiss(failedId: string): void
}

/** What was confirmed is shown by the personal view within moments; after these it is not waited for. */
const settleMs = 2_000
/** Without an answer by then, the phone looks whether the laptop is still there. */
const answerWithinMs = 2_000
/** What the door takes as one message. */
const mostMessageBytes = 16 * 1024

/** Sends one act at a time, so that the order holds whatever happens to the connection. */
export function createSending({ clock, newId, keep, mayGo, send, late, changed }: SendingOptions): Sending {
  let outbox = emptyOutbox
  let keptAs: string | null = null

  const become = (next: Outbox) => {
    outbox = next
    changed(next)
  }
  const change = (next: Outbox) => {
    become(next)
    if (keptAs === null) return
    const { queue, failed } = next
    if (queue.length + failed.length === 0) keep.remove(keptAs)
    else keep.set(keptAs, { queue, failed })
  }

  function goOn(): void {
    const first = outbox.queue[0]
    if (first === undefined || !mayGo()) return
    if (!first.sent) change(sent(outbox, first.id))
    const message: DeviceMessage = { type: 'act', id: first.id, act: first.act }
    // The door hangs up on a longer one without a word, and would again every time.
    if (bytesOf(message) > mostMessageBytes) return setAside()
    send(message)
    // A line that died in silence shows first in an answer that does not come.
    clock.after(answerWithinMs, () => outbox.queue[0]?.id === first.id && late())
  }

  function setAside(): void {
    change(unreadable(outbox))
    goOn()
  }

  return {
    open(name) {
      keptAs = name
      become(name === null ? emptyOutbox : readOutbox(keep.get(name)))
    },
    act(act) {
      const { queue } = outbox
      change(queued(outbox, newId(), act))
      if (queue.length === 0) goOn()
    },
    goOn,
    answered(id, outcome) {
      change(answered(outbox, id, outcome))
      clock.after(settleMs, () => become(forgotten(outbox, [id])))
      goOn()
    },
    seen(cards) {
      const shown = outbox.settled.filter(({ madeId }) => madeId === null || cards.some(({ id }) => id === madeId))
      become(
        forgotten(
          outbox,
          shown.map(({ id }) => id),
        ),
      )
    },
    setAside,
    dismiss: (failedId) => change(dismissed(outbox, failedId)),
  }
}

function bytesOf(message: DeviceMessage): number {
  return new TextEncoder().encode(JSON.stringify(message)).length
}
