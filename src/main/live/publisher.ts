import type { History } from '@core/history/history'
import type { Views } from '@core/views'
import { attendeeViewer } from '@core/views/attendee-view'
import { facilitatorViewer } from '@core/views/facilitator-view'
import { noteTakerViewer } from '@core/views/note-taker-view'
import { projectorViewer } from '@core/views/projector-view'
import { stillShown } from '@core/views/still-shown'
import type { Workshop } from '@core/workshop'
import type { ViewMessage } from '@protocol/received'
import type { Authority } from './authority'
import { Channel } from './channel'

/** While people are busy, everybody is told at most this often. */
const tickMs = 50

export type Viewing = keyof Views
export type AnyViewMessage = ViewMessage<Views[Viewing]>

/** Tells every reader what changed in the view of its role: computed once a role and tick, and sent to all of its readers. */
export class Publisher {
  readonly #authority: Authority
  readonly #channels: ReadonlyMap<Viewing, Channel<Views[Viewing]>>
  readonly #afterTick = new Set<(history: History) => void>()
  readonly #stop: () => void
  /** Takes the coming tick back, or null where nothing has changed since the last one. */
  #cancelTick: (() => void) | null = null
  #lastTickAt = 0
  /** The workshop as it was when the room's screens were frozen; null while they follow it. */
  #frozenAt: Workshop | null = null

  /**
   * `firstVersion` tells the versions of this opening of the workshop from those of earlier ones: a device that comes
   * back names the last version that it saw, whenever that was.
   */
  constructor(authority: Authority, firstVersion = 0) {
    this.#authority = authority
    const [projected, frozen, attended] = [projectorViewer(), stillShown(), attendeeViewer()]
    const viewers: { readonly [Name in Viewing]: (history: History) => Views[Viewing] } = {
      facilitator: facilitatorViewer(),
      projector: ({ workshop }) => projected(this.#frozenAt === null ? workshop : frozen(this.#frozenAt, workshop)),
      'note-taker': noteTakerViewer(),
      attendee: ({ workshop }) => attended(workshop),
    }
    const viewings: readonly Viewing[] = ['facilitator', 'projector', 'note-taker', 'attendee']
    this.#channels = new Map(
      viewings.map((viewing) => [viewing, new Channel<Views[Viewing]>(viewers[viewing], firstVersion)]),
    )
    this.#stop = authority.onChange(() => this.#schedule())
  }

  /** Sends the whole view now, and then every change, until the returned function is called. */
  watch(viewing: Viewing, send: (message: AnyViewMessage) => void): () => void {
    return this.#channel(viewing).watch(send, this.#authority.history)
  }

  /** The whole view as its readers were last told of it; null while it has none. */
  whole(viewing: Viewing): AnyViewMessage | null {
    return this.#channel(viewing).whole()
  }

  /** The version that its readers were last told, or null while there is something that they were not told yet. */
  told(viewing: Viewing): number | null {
    return this.#cancelTick === null ? this.#channel(viewing).version : null
  }

  /** Lets the projector's view stand still, or follow the workshop again; its readers are told at once. */
  freezeProjector(frozen: boolean): void {
    const { history } = this.#authority
    this.#frozenAt = frozen ? history.workshop : null
    this.#channel('projector').publish(history)
  }

  /** Listens until the returned function is called. Called after all readers were told what changed. */
  onTick(listener: (history: History) => void): () => void {
    this.#afterTick.add(listener)
    return () => this.#afterTick.delete(listener)
  }

  close(): void {
    this.#stop()
    this.#afterTick.clear()
    this.#cancelTick?.()
  }

  #channel(viewing: Viewing): Channel<Views[Viewing]> {
    const channel = this.#channels.get(viewing)
    if (channel === undefined) throw new Error(`No view for ${viewing}`)
    return channel
  }

  #schedule(): void {
    if (this.#cancelTick !== null) return
    const waitMs = this.#lastTickAt + tickMs - performance.now()
    if (waitMs > 0) {
      const timer = setTimeout(() => this.#publish(), waitMs)
      this.#cancelTick = () => clearTimeout(timer)
    } else {
      // A timer of 0 ms takes at least one; whatever else the same write made durable is in this tick too.
      const immediate = setImmediate(() => this.#publish())
      this.#cancelTick = () => clearImmediate(immediate)
    }
  }

  #publish(): void {
    this.#cancelTick = null
    this.#lastTickAt = performance.now()
    const { history } = this.#authority
    for (const channel of this.#channels.values()) channel.publish(history)
    for (const listener of this.#afterTick) listener(history)
  }
}
