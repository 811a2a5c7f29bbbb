import type { DoorAddress } from '@protocol/door'
import { describe, expect, it } from 'vitest'
import { addressesInWords, isOnNetwork } from '../../../src/renderer/facilitator/door/addresses-in-words'
import { portOf } from '../../../src/renderer/facilitator/door/port'
import { doorInWords, reachInWords } from '../../../src/renderer/facilitator/door/reach-in-words'

const wifi: DoorAddress = { address: '192.168.1.20', network: 'wlp3s0', why: 'local-network' }
const cable: DoorAddress = { address: '10.0.0.7', network: 'Ethernet 2', why: 'local-network' }
const tunnel: DoorAddress = { address: '10.8.0.2', network: 'tun0', why: 'virtual' }
const lost: DoorAddress = { address: '169.254.3.4', network: 'en0', why: 'self-assigned' }
const own: DoorAddress = { address: '127.0.0.1', network: 'lo', why: 'this-laptop' }

const namesOf = (addresses: readonly DoorAddress[]) => addressesInWords(addresses).map(({ name }) => name)

describe('the addresses of the laptop', () => {
  it('are called by what they belong to, the likeliest first', () => {
    expect(namesOf([wifi, cable, tunnel, lost, own])).toEqual([
      'Wi-Fi (most likely)',
      'Network cable',
      'Program or tunnel “tun0”',
      'Network “en0”',
      'This laptop',
    ])
  })

  it('have none that is likely where no phone could reach any', () => {
    expect(namesOf([tunnel, own])).toEqual(['Program or tunnel “tun0”', 'This laptop'])
    expect(isOnNetwork([tunnel, lost, own])).toBe(false)
    expect(isOnNetwork([wifi, own])).toBe(true)
  })
})

describe('the reachability check', () => {
  const door = { addresses: [wifi, cable, own], address: wifi.address }

  it('says what to try while nobody came', () => {
    const { title, steps } = reachInWords({ ...door, reached: 'nobody' })
    expect(title).toBe('No phone has come through yet')
    expect(steps.join(' ')).toMatch(/same Wi-Fi.*another address.*hotspot/)
  })

  it('does not send anybody to another address where there is none', () => {
    const { steps } = reachInWords({ addresses: [wifi, own], address: wifi.address, reached: 'nobody' })
    expect(steps.join(' ')).not.toMatch(/another address/)
  })

  it('says first that an address of this laptop alone can be reached by nobody else', () => {
    const { steps } = reachInWords({ ...door, address: own.address, reached: 'nobody' })
    expect(steps[0]).toBe('The door is open for this laptop alone: choose another address.')
  })

  it('is content once a phone came through', () => {
    expect(reachInWords({ ...door, reached: 'device' })).toEqual({
      tone: 'good',
      title: 'A phone has come through. The network works.',
      steps: [],
    })
  })

  it('tells a page that was opened from a phone that is connected', () => {
    expect(reachInWords({ ...door, reached: 'page' }).title).toBe('A phone has opened the page, and is not connected yet.')
  })
})

describe('the state of the door', () => {
  it('is in words', () => {
    expect(doorInWords(null)).toBe('closed')
    expect(doorInWords({ state: 'closed', addresses: [], failure: null })).toBe('closed')
  })
})

describe('a port that was typed', () => {
  it('is a number of those that there are, or left to the app', () => {
    expect(['', ' ', '4747', ' 80 ', '65535'].map(portOf)).toEqual([null, null, 4747, 80, 65_535])
    expect(['0', '65536', '99999', '-1', '4e3', 'http', '47 47'].map(portOf)).toEqual(Array(7).fill('wrong'))
  })
})
