import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Where the door is, and by what names it may be asked for. */
export interface Site {
  readonly address: string
  readonly port: number
  /** Every `Host` that is answered: anything else is a name that somebody else made point here. */
  readonly hosts: ReadonlySet<string>
  readonly origins: ReadonlySet<string>
}

export function siteAt({ address, port }: AddressInfo): Site {
  const names = isLoopback(address) ? [address, 'localhost'] : [address]
  // Browsers leave the port out where it is the one of http.
  const hosts = names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]))
  return { address, port, hosts: new Set(hosts), origins: new Set(hosts.map((host) => `http://${host}`)) }
}

/** Whether something on this laptop asks: the system then gives it the door's own address. */
export function isOwnAddress(remote: string, { address }: Site): boolean {
  return remote === address
}

/** Where a request comes from. */
export function remoteOf({ socket }: IncomingMessage): string {
  return plainAddress(socket.remoteAddress)
}

/** An IPv4 address as such, also where the system writes it as an IPv6 one. */
export function plainAddress(address: string | undefined): string {
  return (address ?? '').replace(/^::ffff:/, '')
}

function isLoopback(address: string): boolean {
  return address.startsWith('127.') || address === '::1'
}
