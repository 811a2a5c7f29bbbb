import { livePath } from '@protocol/live/messages'
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import { frameOf } from './role-feed'
import type { DoorLimits } from './door-limits'
import { isOwnAddress, remoteOf, type Site } from './site'

export interface SocketServerOptions {
  readonly limits: DoorLimits
  readonly site: () => Site | null
  /** Whether there is room for one more from there. */
  readonly hasRoom: (remote: string, isOwn: boolean) => boolean
  readonly onSocket: (socket: WebSocket, from: { readonly address: string; readonly isOwn: boolean }) => void
}

/** Takes sockets on the one path for them, from pages of this door alone. */
export function takeSockets(server: Server, { limits, site, hasRoom, onSocket }: SocketServerOptions): void {
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: limits.messageBytes,
    maxFragments: limits.messageFragments,
  })
  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    const here = site()
    const refusal = here === null ? 503 : refusalOf(request, here)
    if (here === null || refusal !== null) return refuse(stream, refusal ?? 503)
    const address = remoteOf(request)
    const isOwn = isOwnAddress(address, here)
    sockets.handleUpgrade(request, stream, head, (socket) => {
      if (hasRoom(address, isOwn)) return onSocket(socket, { address, isOwn })
      socket.on('error', () => {})
      socket.send(frameOf({ type: 'bye', why: 'full' }), { binary: false })
      socket.close(1013, 'full')
      setTimeout(() => socket.terminate(), limits.farewellMs).unref()
    })
  })
}

/** The HTTP status that a request for a socket is refused with, or null where it may have one. */
function refusalOf({ url, method, headers }: IncomingMessage, { hosts, origins }: Site): number | null {
  if (!hosts.has(headers.host ?? '')) return 421
  if (method !== 'GET' || url !== livePath) return 404
  return origins.has(headers.origin ?? '') ? null : 403
}

function refuse(stream: Duplex, status: number): void {
  stream.on('error', () => {})
  stream.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
