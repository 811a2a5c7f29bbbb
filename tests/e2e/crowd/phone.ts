import type { AttendeeView, NoteTakerView, PersonalView, ProjectorView } from '@core/views'
import type { AttendeeAct } from '@protocol/live/device-acts'
import { readDoorMessage } from '@protocol/live/door-schema'
import { liveProtocol, type DeviceMessage, type DoorMessage } from '@protocol/live/messages'
import type { Received } from '@protocol/received'
import { receive } from '@protocol/view-difference'
import { randomUUID } from 'node:crypto'
import { WebSocket } from 'ws'

/** One phone, as far as its socket tells: it reads every message, keeps its view, and says what breaks the protocol. */
export class Phone {
  view: Received<AttendeeView> | null = null
  own: PersonalView | null = null
  frames = 0
  bytes = 0
  readonly #socket: WebSocket
  readonly #onFault: (why: string) => void
  readonly #waiting = new Set<() => void>()
  readonly #answers = new Map<string, (madeId: string) => void>()
  #joined = false
  #version = 0

  constructor(site: string, onFault: (why: string) => void) {
    this.#onFault = onFault
    this.#socket = new WebSocket(`ws://${site}/live`, { origin: `http://${site}`, perMessageDeflate: false })
    this.#socket.on('error', ({ message }) => onFault(`the socket failed: ${message}`))
    this.#socket.on('close', (code) => onFault(`the socket was closed with ${code}`))
    this.#socket.on('message', (data, isBinary) => {
      if (isBinary || !Buffer.isBuffer(data)) return onFault('a frame was not text')
      this.frames += 1
      this.bytes += data.length
      const message = readShared(data)
      if (message === null) return onFault(`a message is not of the protocol: ${String(data).slice(0, 200)}`)
      this.#hear(message)
      for (const look of this.#waiting) look()
    })
  }

  async join(key: string): Promise<void> {
    await new Promise((resolve) => this.#socket.once('open', resolve))
    this.#say({ type: 'hello', protocol: liveProtocol, credential: { type: 'key', key }, seen: null })
    await this.until(() => this.view !== null)
    this.#say({ type: 'join', id: randomUUID(), name: '', organisationId: null })
    await this.until(() => this.#joined && this.own !== null)
  }

  /** Resolves with the id of what it made once that is acknowledged. */
  act(act: AttendeeAct): Promise<string> {
    const id = randomUUID()
    this.#say({ type: 'act', id, act })
    return new Promise((resolve) => this.#answers.set(id, resolve))
  }

  until(isSo: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!isSo()) return
        this.#waiting.delete(look)
        resolve()
      }
      this.#waiting.add(look)
      look()
    })
  }

  #say(message: DeviceMessage): void {
    this.#socket.send(JSON.stringify(message))
  }

  #hear(message: DoorMessage): void {
    switch (message.type) {
      case 'welcome':
        if (message.role !== 'attendee' || message.joined) this.#onFault('L7: the welcome is not an attendee’s')
        return
      case 'joined':
        if (this.#joined) this.#onFault('L9: it was told twice that it joined')
        this.#joined = true
        return
      case 'view':
        return this.#see(message.message)
      case 'personal':
        if (this.own !== null && this.own.participantId !== message.view.participantId) {
          this.#onFault('L15: it is told what is another’s')
        }
        this.own = message.view
        return
      case 'outcome': {
        const answered = this.#answers.get(message.id)
        this.#answers.delete(message.id)
        if (answered === undefined) return this.#onFault('L10: it was answered what it did not ask, or twice')
        if (!message.outcome.accepted) return this.#onFault(`it was refused: ${JSON.stringify(message.outcome)}`)
        return answered(message.outcome.madeId ?? '')
      }
      case 'pong':
      case 'bye':
        return this.#onFault(`it was told ${JSON.stringify(message)}`)
    }
  }

  #see(message: DoorView): void {
    if (message.type === 'none') return this.#onFault('L12: it was told that there is no workshop')
    if (message.type === 'patch' && (this.view === null || message.version !== this.#version + 1)) {
      return this.#onFault(`L12: a step to ${message.version} came at ${this.#version}`)
    }
    this.#version = message.version
    const view = receive<AttendeeView | NoteTakerView | ProjectorView>(this.view, message)
    if (view?.role !== 'attendee') return this.#onFault('L12: the view is another role’s')
    this.view = view
  }
}

type DoorView = Extract<DoorMessage, { type: 'view' }>['message']

/** All phones are in one process here, and most are told the same: what was read for one is read for all. */
const read: { frame: Buffer; message: DoorMessage | null } = { frame: Buffer.alloc(0), message: null }

function readShared(frame: Buffer): DoorMessage | null {
  if (!frame.equals(read.frame)) {
    read.frame = frame
    read.message = readDoorMessage(frame.toString())
  }
  return read.message
}
