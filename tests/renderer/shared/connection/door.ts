import type { Answer, ConnectionStatus } from '../../../../src/renderer/shared/connection/connection'
import type { Readable } from '../../../../src/renderer/shared/connection/readable'
import type { DeviceMessage, DoorMessage, Farewell } from '@protocol/live/messages'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { WebSocketServer, type WebSocket } from 'ws'

/** A door that does nothing by itself: real sockets, and a test that says what comes back. */
export class Door {
  readonly #server: WebSocketServer
  readonly #arrived: Visit[] = []
  readonly #awaited: ((visit: Visit) => void)[] = []

  static async open(port = 0): Promise<Door> {
    const server = new WebSocketServer({ host: '127.0.0.1', port })
    await once(server, 'listening')
    return new Door(server)
  }

  private constructor(server: WebSocketServer) {
    this.#server = server
    server.on('connection', (socket) => {
      const visit = new Visit(socket)
      const awaited = this.#awaited.shift()
      if (awaited === undefined) this.#arrived.push(visit)
      else awaited(visit)
    })
  }

  get port(): number {
    const address = this.#server.address()
    if (!isInternet(address)) throw new Error('The server listens nowhere')
    return address.port
  }

  get url(): string {
    return `ws://127.0.0.1:${this.port}/live`
  }

  /** The next socket that came, or comes. */
  visit(): Promise<Visit> {
    const arrived = this.#arrived.shift()
    return arrived === undefined ? new Promise((resolve) => this.#awaited.push(resolve)) : Promise.resolve(arrived)
  }

  async close(): Promise<void> {
    for (const client of this.#server.clients) client.terminate()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}

/** One socket of a device's, as the door sees it. */
export class Visit {
  readonly #socket: WebSocket
  readonly #heard: DeviceMessage[] = []
  readonly #awaited: ((message: DeviceMessage) => void)[] = []

  constructor(socket: WebSocket) {
    this.#socket = socket
    socket.on('message', (data) => {
      const message = JSON.parse(String(data)) as DeviceMessage
      if (message.type === 'ping') return
      const awaited = this.#awaited.shift()
      if (awaited === undefined) this.#heard.push(message)
      else awaited(message)
    })
  }

  /** The next message but pings. */
  hear(): Promise<DeviceMessage> {
    const heard = this.#heard.shift()
    return heard === undefined ? new Promise((resolve) => this.#awaited.push(resolve)) : Promise.resolve(heard)
  }

  say(message: DoorMessage): void {
    this.#socket.send(JSON.stringify(message))
  }

  sayText(text: string): void {
    this.#socket.send(text)
  }

  /** Hears the hello and lets the device in. */
  async welcome(token: string | null = null, now = Date.now()): Promise<DeviceMessage> {
    const hello = await this.hear()
    this.say({ type: 'welcome', role: 'note-taker', now, joined: true, token })
    return hello
  }

  dismiss(why: Farewell): void {
    this.say({ type: 'bye', why })
    this.#socket.close()
  }

  /** As a network does that goes away. */
  cut(): void {
    this.#socket.terminate()
  }

  /** Resolves when the device closed it. */
  async closed(): Promise<void> {
    await once(this.#socket, 'close')
  }
}

/** Resolves with the first value, the present one included, that is as wanted. */
export function until<Value>({ read, subscribe }: Readable<Value>, wanted: (value: Value) => boolean): Promise<Value> {
  return new Promise((resolve) => {
    const look = () => {
      if (!wanted(read())) return
      stop()
      resolve(read())
    }
    const stop = subscribe(look)
    look()
  })
}

export function inState(state: ConnectionStatus['state']): (status: ConnectionStatus) => boolean {
  return (status) => status.state === state
}

export const done: Answer = { accepted: true, madeId: null }

function isInternet(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null
}
