import { doorAddresses } from '@main/lan/addresses'
import type { NetworkInterfaceInfo } from 'node:os'
import { expect, it } from 'vitest'

function at(address: string, internal = false): NetworkInterfaceInfo {
  return { address, netmask: '255.255.255.0', family: 'IPv4', mac: '02:00:00:00:00:01', internal, cidr: null }
}

it('names the addresses that phones are likeliest to reach first, and says why', () => {
  const addresses = doorAddresses({
    lo: [at('127.0.0.1', true)],
    docker0: [at('172.17.0.1')],
    'vEthernet (WSL)': [at('172.20.0.1')],
    tailscale0: [at('100.64.0.2')],
    eth1: [at('169.254.3.4')],
    en1: [at('203.0.113.9')],
    'Wi-Fi': [
      at('192.168.1.20'),
      { ...at('fe80::1'), family: 'IPv6', scopeid: 1 },
    ],
    en0: [at('10.0.0.7'), at('172.16.0.1')],
  })
  expect(addresses.map(({ address, why }) => [address, why])).toEqual([
    ['192.168.1.20', 'local-network'],
    ['10.0.0.7', 'local-network'],
    ['172.16.0.1', 'local-network'],
    ['203.0.113.9', 'other-network'],
    ['172.17.0.1', 'virtual'],
    ['172.20.0.1', 'virtual'],
    ['100.64.0.2', 'virtual'],
    ['169.254.3.4', 'self-assigned'],
    ['127.0.0.1', 'this-laptop'],
  ])
})
