import { readDoorMessage } from '@protocol/live/door-schema'
import { liveProtocol, type Credential, type DoorMessage } from '@protocol/live/messages'
import type { DeviceAct } from '@protocol/live/device-acts'
import type { Door as WholeDoor } from '@main/lan/door'
import type { Outcome } from '@protocol/window-contract'
import { randomUUID } from 'node:crypto'
import { expect, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'

/** What a device needs to know of a door. */
type Door = Pick<WholeDoor, 'port' | 'view'>

type Of<Type> = Extract<DoorMessage, { type: Type }>
type Wanted = (message: DoorMessage) => boolean

/** A device at the door, over a real socket. Keeps every message, and every byte as text. */
export class Device {
  readonly messages: DoorMessage[] = []
  readonly frames: string[] = []
  /** What came through the wire, as it was. */
  readonly #bytes: Buffer[] = []
  readonly socket: WebSocket
  /** The code that the socket was closed with. */
  readonly closed: Promise<number>
  readonly #waiting = new Set<() => void>()
  #token: string | null = null

  /** Comes from `localAddress`, which is the door's own where it is left out. */
  constructor(door: Door, localAddress = '127.0.0.1') {
    const site = `127.0.0.1:${door.port}`
    this.socket = new WebSocket(`ws://${site}/live`, { origin: `http://${site}`, localAddress })
    this.socket.on('error', () => {})
    this.socket.on('upgrade', ({ socket }) => {
      // Once ws listens too: a stream that flows before would have its first bytes pass it by.
      process.nextTick(() => socket.on('data', (bytes: Buffer) => this.#bytes.push(bytes)))
    })
    this.socket.on('message', (data) => {
      const frame = String(data)
      this.frames.push(frame)
      const message = readDoorMessage(frame)
      if (message === null) throw new Error(`A message that the protocol does not know: ${frame}`)
      this.messages.push(message)
      for (const look of this.#waiting) look()
    })
    this.closed = new Promise((resolve) => {
      this.socket.on('close', (code) => {
        resolve(code)
        for (const look of this.#waiting) look()
      })
    })
    onTestFinished(() => this.socket.terminate())
  }

  get token(): string {
    if (this.#token === null) throw new Error('It has not joined')
    return this.#token
  }

  /** Every byte that was received, as text. Nothing is compressed or masked on the way to a device. */
  get wire(): string {
    return Buffer.concat(this.#bytes).toString('latin1')
  }

  async opened(): Promise<this> {
    if (this.socket.readyState === WebSocket.OPEN) return this
    await new Promise((resolve, reject) => this.socket.once('open', resolve).once('error', reject))
    return this
  }

  say(message: unknown): this {
    this.socket.send(typeof message === 'string' || Buffer.isBuffer(message) ? message : JSON.stringify(message))
    return this
  }

  hello(credential: Credential, seen: number | null = null): this {
    return this.say({ type: 'hello', protocol: liveProtocol, credential, seen })
  }

  /** The first message of a kind, from the `from`th on. */
  async heard<Type extends DoorMessage['type']>(
    type: Type,
    wanted: (message: Of<Type>) => boolean = () => true,
    from = 0,
  ): Promise<Of<Type>> {
    const isWanted = (message: DoorMessage): message is Of<Type> => message.type === type && wanted(message as Of<Type>)
    const found = await this.#first(isWanted, from)
    if (found === undefined || !isWanted(found)) {
      throw new Error(`The socket ended without ${type}; it heard ${this.frames.map((frame) => frame.slice(0, 200)).join('\n')}`)
    }
    return found
  }

  async why(): Promise<string> {
    return (await this.heard('bye')).why
  }

  async join(name = '', organisationId: string | null = null, id: string = randomUUID()): Promise<this> {
    this.say({ type: 'join', id, name, organisationId })
    this.#token = (await this.heard('joined')).token
    return this
  }

  async act(act: DeviceAct, id: string = randomUUID()): Promise<Outcome> {
    const from = this.messages.length
    this.say({ type: 'act', id, act })
    return (await this.heard('outcome', (message) => message.id === id, from)).outcome
  }

  async end(): Promise<void> {
    this.socket.close()
    await this.closed
  }

  #first(wanted: Wanted, from: number): Promise<DoorMessage | undefined> {
    return new Promise((resolve) => {
      const look = () => {
        const found = this.messages.slice(from).find(wanted)
        if (found === undefined && this.socket.readyState !== WebSocket.CLOSED) return
        this.#waiting.delete(look)
        resolve(found)
      }
      this.#waiting.add(look)
      look()
    })
  }
}

/** Waits until it is so: what is told over sockets takes as long as the machine lets it. */
export function eventually<Value>(probe: () => Value): ReturnType<typeof expect.poll<Value>> {
  return expect.poll(probe, { timeout: 10_000, interval: 10 })
}

export function keyIn(link: string): string {
  return link.slice(link.indexOf('#k=') + 3)
}

/** A device that was let in with the key of one of the door's links. */
export async function deviceAt(door: Door, link: 'join' | 'noteTaker' | 'screen' = 'join'): Promise<Device> {
  const device = await new Device(door).opened()
  device.hello({ type: 'key', key: keyIn(door.view()[link]) })
  await device.heard('view')
  return device
}

/** An attendee's device that has joined. */
export async function attendeeAt(door: Door, name = '', organisationId: string | null = null): Promise<Device> {
  return (await deviceAt(door)).join(name, organisationId)
}

/** A device that comes back with its token. */
export async function deviceBack(door: Door, token: string, seen: number | null = null): Promise<Device> {
  const device = await new Device(door).opened()
  device.hello({ type: 'token', token }, seen)
  await device.heard('welcome')
  return device
}
