import { request, type IncomingHttpHeaders } from 'node:http'

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

interface Asked {
  readonly path?: string
  readonly method?: string
  readonly headers?: Record<string, string>
  /** Whether the host is said at all. */
  readonly setHost?: boolean
  /** Where it comes from. */
  readonly localAddress?: string
}

/** One request, exactly as given: nothing is added, and the path is not made any better. */
export function ask(
  port: number,
  { path = '/', method = 'GET', headers = {}, setHost = true, localAddress = '127.0.0.1' }: Asked,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path, method, setHost, localAddress, agent: false, headers: { connection: 'close', ...headers } },
      (answer) => {
        let body = ''
        answer.setEncoding('utf8').on('data', (text: string) => (body += text))
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }))
      },
    )
    // A socket was given: that is all that is asked here.
    asked.on('upgrade', (answer, socket) => {
      socket.destroy()
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: '' })
    })
    asked.on('error', reject).end()
  })
}

export const upgrading = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
}
