import type { DoorAddress } from '@protocol/door'
import type { networkInterfaces } from 'node:os'

type Why = DoorAddress['why']

/** The likeliest to be reached by phones first. */
const order: readonly Why[] = ['local-network', 'other-network', 'virtual', 'self-assigned', 'this-laptop']

/** Adapters that lead to programs on this laptop, to phones' own links or through a tunnel. */
const virtualAdapter =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|wg|zt|ham|llw|awdl|bridge|lxc|podman|cni)|virtual|vmware|hyper-v|wsl|tailscale|zerotier|vpn|bluetooth/i

/** The addresses at which this laptop may be reached, with what speaks for each. IPv4 only: it is what fits on a wall. */
export function doorAddresses(interfaces: ReturnType<typeof networkInterfaces>): DoorAddress[] {
  return Object.entries(interfaces)
    .flatMap(([network, addresses = []]) =>
      addresses
        .filter(({ family }) => family === 'IPv4')
        .map(({ address, internal }): DoorAddress => ({ address, network, why: whyOf(address, network, internal) })),
    )
    .toSorted((one, other) => order.indexOf(one.why) - order.indexOf(other.why))
}

function whyOf(address: string, network: string, internal: boolean): Why {
  const [first = 0, second = 0] = address.split('.').map(Number)
  if (internal || first === 127) return 'this-laptop'
  if (first === 169 && second === 254) return 'self-assigned'
  if (virtualAdapter.test(network)) return 'virtual'
  const isPrivate = first === 10 || (first === 172 && second >= 16 && second <= 31) || (first === 192 && second === 168)
  return isPrivate ? 'local-network' : 'other-network'
}
