import { once } from 'node:events'
import { WebSocket } from 'ws'

/** A device at the door, with no page around it. */
export interface Device {
  readonly say: (message: unknown) => void
  /** The next message of a kind. */
  readonly heard: (type: string) => Promise<void>
  /** The last message, and the code that the socket was closed with. */
  readonly end: Promise<{ readonly last: string; readonly code: number }>
}

/** Comes in by the link for phones, and does not join. */
export async function enter(link: string): Promise<Device> {
  const { host, hash } = new URL(link)
  const socket = new WebSocket(`ws://${host}/live`, { origin: `http://${host}` })
  let last = ''
  socket.on('message', (data) => (last = String(data)))
  socket.on('error', () => {})
  const end = new Promise<{ last: string; code: number }>((resolve) => socket.on('close', (code) => resolve({ last, code })))
  const say = (message: unknown) => socket.send(JSON.stringify(message))
  const heard = (type: string) =>
    new Promise<void>((resolve) =>
      socket.on('message', (data) => String(data).startsWith(`{"type":"${type}"`) && resolve()),
    )
  await once(socket, 'open')
  const welcomed = heard('welcome')
  say({ type: 'hello', protocol: 1, credential: { type: 'key', key: hash.slice(3) }, seen: null })
  await welcomed
  return { say, heard, end }
}

export async function join(link: string): Promise<Device> {
  const device = await enter(link)
  const joined = device.heard('joined')
  device.say({ type: 'join', id: crypto.randomUUID(), name: '', organisationId: null })
  await joined
  return device
}
