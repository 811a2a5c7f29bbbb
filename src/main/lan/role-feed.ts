import type { DeviceRole, DoorMessage } from '@protocol/live/messages'
import type { AnyViewMessage, Publisher, Viewing } from '../live/publisher'
import type { DoorLimits } from './door-limits'

/** The facilitator's view is nobody's who comes through the door. */
const viewingOf: Readonly<Record<DeviceRole, Exclude<Viewing, 'facilitator'>>> = {
  attendee: 'attendee',
  'note-taker': 'note-taker',
  screen: 'projector',
}

/** A message as it goes to the socket, written once for all who get it. */
export type Frame = Buffer<ArrayBuffer>

export function frameOf(message: DoorMessage): Frame {
  return Buffer.from(JSON.stringify(message))
}

interface Step {
  readonly version: number
  readonly frame: Frame
}

type Held = Pick<DoorLimits, 'heldSteps' | 'heldBytes'>

/** The frames of one role's view: every step is written once, and the latest are held for devices that come back. */
export class RoleFeed {
  readonly #publisher: Publisher
  readonly #viewing: Viewing
  readonly #held: Held
  readonly #steps: Step[] = []
  readonly #stop: () => void
  #stepBytes = 0
  #version = 0
  #whole: Frame | null = null

  constructor(publisher: Publisher, role: DeviceRole, held: Held, onStep: (frame: Frame) => void) {
    this.#publisher = publisher
    this.#viewing = viewingOf[role]
    this.#held = held
    this.#stop = publisher.watch(this.#viewing, (message) => {
      if (message.type === 'none') return
      this.#version = message.version
      this.#whole = null
      if (message.type === 'whole') return
      const frame = viewFrame(message)
      this.#hold({ version: message.version, frame })
      onStep(frame)
    })
  }

  #hold(step: Step): void {
    this.#steps.push(step)
    this.#stepBytes += step.frame.length
    while (this.#steps.length > this.#held.heldSteps || this.#stepBytes > this.#held.heldBytes) {
      this.#stepBytes -= this.#steps.shift()?.frame.length ?? 0
    }
  }

  get version(): number {
    return this.#version
  }

  /** What brings a device that saw this version, or none, up to now: the steps since, or the whole if shorter. */
  since(seen: number | null): readonly Frame[] {
    if (seen === this.#version) return []
    const whole = this.#wholeFrame()
    const oldest = this.#steps[0]?.version
    if (seen === null || oldest === undefined || seen < oldest - 1 || seen > this.#version) return [whole]
    const steps = this.#steps.filter(({ version }) => version > seen).map(({ frame }) => frame)
    return steps.reduce((bytes, { length }) => bytes + length, 0) < whole.length ? steps : [whole]
  }

  close(): void {
    this.#stop()
  }

  #wholeFrame(): Frame {
    if (this.#whole !== null) return this.#whole
    const message = this.#publisher.whole(this.#viewing)
    if (message === null) throw new Error('A view that is watched is there')
    return (this.#whole = viewFrame(message))
  }
}

function viewFrame(message: AnyViewMessage): Frame {
  return Buffer.from(JSON.stringify({ type: 'view', message }))
}
