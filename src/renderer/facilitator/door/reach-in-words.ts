import type { DoorState } from '@protocol/door'

type OpenDoor = Extract<DoorState, { readonly state: 'open' }>

export interface ReachInWords {
  readonly tone: 'info' | 'good' | 'warn'
  readonly title: string
  /** What to try, the simplest first. */
  readonly steps: readonly string[]
}

/** Whether phones can reach this laptop, as far as is known. */
export function reachInWords({ reached, addresses, address }: Pick<OpenDoor, 'reached' | 'addresses' | 'address'>): ReachInWords {
  switch (reached) {
    case 'device':
      return { tone: 'good', title: 'A phone has come through. The network works.', steps: [] }
    case 'page':
      return {
        tone: 'info',
        title: 'A phone has opened the page, and is not connected yet.',
        steps: ['Wait a few seconds, then reload the page on the phone.', 'Turn off a VPN or data saver on the phone.'],
      }
    case 'nobody': {
      const isAlone = addresses.some((candidate) => candidate.address === address && candidate.why === 'this-laptop')
      return {
        tone: 'warn',
        title: 'No phone has come through yet',
        steps: [
          ...(isAlone ? ['The door is open for this laptop alone: choose another address.'] : []),
          'Try it with your own phone: same Wi-Fi as this laptop, mobile data off.',
          'If this laptop asks whether to allow connections, allow them.',
          ...(addresses.filter(({ why }) => why !== 'this-laptop').length > 1 ? ['Try another address, below.'] : []),
          'Guest Wi-Fi often keeps devices apart. Turn on a hotspot on a phone or this laptop, and put everyone on it.',
        ],
      }
    }
  }
}

const failures: Readonly<Record<NonNullable<Extract<DoorState, { readonly state: 'closed' }>['failure']>, string>> = {
  'no-workshop': 'No workshop is open. Open one, then open the door.',
  'address-gone': 'This laptop has that address no more; the network may have changed. Choose another one.',
  'port-taken': 'Another program uses that port. Choose another port, or leave it empty.',
}

export function failureInWords(failure: keyof typeof failures): string {
  return failures[failure]
}

/** The state of the door, short enough for a button. */
export function doorInWords(door: DoorState | null): string {
  if (door === null || door.state === 'closed') return 'closed'
  return `open, ${door.connectedIds.length} connected`
}
