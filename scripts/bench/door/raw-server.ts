import { WebSocketServer } from 'ws'

/** The least that a server of sockets is: it hears, and it tells all. */
export interface RawServer {
  readonly url: string
  tellAll(frame: Buffer): void
  close(): Promise<void>
}

/** Listens on this machine alone. `answer` is given what a socket said, and how to answer it. */
export async function rawServer(
  answer: (said: Buffer, reply: (frame: Buffer) => void) => void = () => {},
): Promise<RawServer> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false, backlog: 511 })
  server.on('connection', (socket) => {
    socket.on('message', (said) => {
      if (Buffer.isBuffer(said)) answer(said, (frame) => socket.send(frame, { binary: false }))
    })
  })
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The raw server listens at no port')
  return {
    url: `ws://127.0.0.1:${address.port}`,
    tellAll: (frame) => {
      for (const client of server.clients) client.send(frame, { binary: false })
    },
    close: () =>
      new Promise((resolve) => {
        for (const client of server.clients) client.terminate()
        server.close(() => resolve())
      }),
  }
}
