import type { DoorAddress } from '@protocol/door'

export interface AddressInWords {
  readonly address: string
  /** What the address belongs to, such as `Wi-Fi (most likely)`. */
  readonly name: string
  /** What speaks for it or against it. */
  readonly reason: string
}

const reasons: Readonly<Record<DoorAddress['why'], string>> = {
  'local-network': 'Phones on the same network should reach it.',
  'other-network': 'Not the usual kind of address for a room, but phones may reach it.',
  virtual: 'Belongs to a program on this laptop. Phones seldom reach it.',
  'self-assigned': 'The network gave this laptop no address. Join the network again first.',
  'this-laptop': 'Only this laptop reaches it: for trying things out.',
}

/** The addresses to choose from, in the order that they come in: the likeliest first. */
export function addressesInWords(addresses: readonly DoorAddress[]): AddressInWords[] {
  return addresses.map(({ address, network, why }, index) => {
    const isLikeliest = index === 0 && why === 'local-network'
    return { address, name: `${networkName(network, why)}${isLikeliest ? ' (most likely)' : ''}`, reason: reasons[why] }
  })
}

/** Whether any phone at all could come in at one of them. */
export function isOnNetwork(addresses: readonly DoorAddress[]): boolean {
  return addresses.some(({ why }) => why === 'local-network' || why === 'other-network')
}

/** Adapters as Windows, macOS and Linux call them. What tells nothing more is called by its own name. */
function networkName(network: string, why: DoorAddress['why']): string {
  if (why === 'this-laptop') return 'This laptop'
  if (why === 'virtual') return `Program or tunnel “${network}”`
  if (/^wl|wi-?fi|wlan|wireless|airport/i.test(network)) return 'Wi-Fi'
  if (/^eth|^en[opsx]\d|^enx|ethernet/i.test(network)) return 'Network cable'
  return `Network “${network}”`
}
