import { liveProtocol } from '@protocol/live/messages'
import { randomUUID } from 'node:crypto'
import { WebSocket } from 'ws'
import { machineMs, orderSchema, type Order, type Report } from './crowd-orders'

/** `crowd-program`, as a child with a channel: phones at real sockets that do what they are asked to. */

/** Beyond this a server's queue of connections overflows, and the system waits a second before it tries again. */
const enteringAtOnce = 100

/** The phones at one server, and what they wait for. They look into a frame no further than they must. */
class Phones {
  readonly #sockets: WebSocket[] = []
  #onFrame: (phone: number, frame: Buffer) => void = () => {}
  #views = 0
  #frames = 0

  async enter(url: string, phones: number, key: string | null): Promise<void> {
    while (this.#sockets.length < phones) {
      const wave = Math.min(enteringAtOnce, phones - this.#sockets.length)
      await Promise.all(Array.from({ length: wave }, () => this.#enterOne(url, key)))
    }
  }

  /** Resolves with the last frame when every phone has had one with its text. */
  heard(textOf: (phone: number) => string): Promise<Buffer> {
    const waiting = new Map(this.#sockets.map((_, phone) => [phone, textOf(phone)]))
    return new Promise((resolve) => {
      this.#onFrame = (phone, frame) => {
        const text = waiting.get(phone)
        if (text === undefined || !frame.includes(text)) return
        waiting.delete(phone)
        if (waiting.size === 0) resolve(frame)
      }
    })
  }

  say(frameOf: (phone: number) => string): void {
    for (const [phone, socket] of this.#sockets.entries()) socket.send(frameOf(phone))
  }

  counted(): { views: number; frames: number } {
    const counted = { views: this.#views, frames: this.#frames }
    this.#views = 0
    this.#frames = 0
    return counted
  }

  async #enterOne(url: string, key: string | null): Promise<void> {
    const socket = new WebSocket(url, { origin: url.replace(/^ws/, 'http').replace(/\/live$/, ''), perMessageDeflate: false })
    socket.on('error', fail)
    const phone = this.#sockets.push(socket) - 1
    let onJoined = () => {}
    socket.on('message', (data) => {
      if (!Buffer.isBuffer(data)) return
      this.#frames += 1
      if (data.includes('{"type":"view"')) this.#views += 1
      if (data.includes('{"type":"joined"')) onJoined()
      this.#onFrame(phone, data)
    })
    await new Promise((resolve) => socket.once('open', resolve))
    if (key === null) return
    const joined = new Promise<void>((resolve) => {
      onJoined = resolve
    })
    socket.send(JSON.stringify({ type: 'hello', protocol: liveProtocol, credential: { type: 'key', key }, seen: null }))
    socket.send(JSON.stringify({ type: 'join', id: randomUUID(), name: '', organisationId: null }))
    await joined
  }
}

const rooms = new Map<string, Phones>()

async function follow(order: Order): Promise<Report> {
  const phones = rooms.get(order.room) ?? new Phones()
  rooms.set(order.room, phones)
  switch (order.order) {
    case 'enter':
      await phones.enter(order.url, order.phones, order.key)
      return { report: 'done' }
    case 'listen': {
      const hearing = phones.heard(() => order.text)
      tell({ report: 'done' })
      const frame = await hearing
      return { report: 'heard', at: machineMs(), frame: frame.toString() }
    }
    case 'say': {
      const { sayings } = order
      const answered = phones.heard((phone) => sayings[phone]?.mark ?? '')
      const from = machineMs()
      phones.say((phone) => sayings[phone]?.frame ?? '')
      await answered
      return { report: 'answered', tookMs: machineMs() - from }
    }
    case 'count':
      return { report: 'counted', ...phones.counted() }
  }
}

function tell(report: Report): void {
  process.send?.(report)
}

function fail(error: unknown): void {
  console.error('The crowd failed:', error)
  process.exit(1)
}

process.on('message', (message) => {
  follow(orderSchema.parse(message)).then(tell, fail)
})
process.on('disconnect', () => process.exit())
