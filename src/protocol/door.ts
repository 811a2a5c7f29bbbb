/** An address of this laptop that the door could be opened at. */
export interface DoorAddress {
  readonly address: string
  /** What the system calls the adapter, such as `en0` or `Wi-Fi`. */
  readonly network: string
  readonly why:
    /** Of a private network, as Wi-Fi at home and in offices is: the likeliest to be reached by phones. */
    | 'local-network'
    | 'other-network'
    /** Of a program or a tunnel; phones seldom reach it. */
    | 'virtual'
    /** Made up by the laptop because the network gave it none. */
    | 'self-assigned'
    /** Reached from this laptop alone. */
    | 'this-laptop'
}

export type DoorFailure =
  /** No workshop is open that anybody could come in to. */
  | 'no-workshop'
  /** The laptop has no such address (any more). */
  | 'address-gone'
  /** Another program has the port, or the system keeps it to itself. */
  | 'port-taken'

/** The door as the facilitator sees it. */
export type DoorState =
  | {
      readonly state: 'closed'
      /** The likeliest first. */
      readonly addresses: readonly DoorAddress[]
      /** Why it could not be opened when it was last tried, or null. */
      readonly failure: DoorFailure | null
    }
  | {
      readonly state: 'open'
      readonly addresses: readonly DoorAddress[]
      readonly address: string
      readonly port: number
      /** The link for phones, for a QR code. Whoever has it may come in. */
      readonly join: string
      /** 6 digits, to be typed at `http://address:port`. */
      readonly code: string
      /** Lets one note-taker in, once; there is another one here as soon as it was used. */
      readonly noteTaker: string
      /** The projector's page for any browser; it may be used again. */
      readonly screen: string
      /** Leads to the plan for everybody who has it, once the workshop is closed. */
      readonly handout: string
      /** The devices of the workshop that are connected now. */
      readonly connectedIds: readonly string[]
      /** Phones that are here and did not join yet. */
      readonly waiting: number
      readonly noteTakers: number
      readonly screens: number
      /** How far anything from outside this laptop has come since the door was opened. */
      readonly reached: 'nobody' | 'page' | 'device'
    }

/** The room's Wi-Fi as the facilitator typed it. Without a password it is open to everybody. */
export interface Wifi {
  readonly name: string
  readonly password: string
}

export const joinPages = [
  /** How to join, before the workshop starts; small in a corner from then on. */
  'usual',
  'join',
  'wifi',
  'corner',
] as const

/** What the projector shows of how to come in. */
export type JoinPage = (typeof joinPages)[number]

/** What is shown at this point of a workshop where `page` was asked for. */
export function shownJoinPage(
  { page, wifi }: Pick<JoinSign, 'page' | 'wifi'>,
  status: 'preparing' | 'running' | 'closed',
): Exclude<JoinPage, 'usual'> {
  if (page === 'usual') return status === 'preparing' ? 'join' : 'corner'
  return page === 'wifi' && wifi === null ? 'join' : page
}

/** How to come in, as everybody in the room may see it. */
export interface JoinSign {
  readonly page: JoinPage
  /** The link for phones, for a QR code. */
  readonly join: string
  /** To be typed: `192.168.1.20:4747`. */
  readonly address: string
  /** 6 digits. */
  readonly code: string
  /** Null where the room is not to see it. */
  readonly wifi: Wifi | null
  /** The link to the plan, for a QR code once the workshop is closed. */
  readonly handout: string
}
