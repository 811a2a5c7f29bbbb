import type { DoorFailure, DoorState, JoinSign } from '@protocol/door'
import { handoutFolder } from '@protocol/handout'
import type { ScreenDirection } from '@protocol/screen'
import type { GivenOut } from '../handout/handout'
import type { Authority } from '../live/authority'
import type { HoldBoard } from '../live/hold-board'
import type { Publisher } from '../live/publisher'
import { doorLimits, type DoorLimits } from './door-limits'
import { Doorkeeper } from './doorkeeper'
import { httpServer } from './http-server'
import { Room, type FrameCounts } from './room'
import type { ServedFiles } from './served-files'
import { isOwnAddress, siteAt, type Site } from './site'
import { takeSockets } from './socket-server'

export interface DoorOptions {
  readonly authority: Authority
  readonly publisher: Publisher
  readonly holdBoard: HoldBoard
  readonly files: ServedFiles
  /** What stands at a path below the handout's link. */
  readonly handout: (path: string) => Promise<GivenOut | null>
  readonly address: string
  /** 0 for any that is free. */
  readonly port: number
  /** ms since 1970 */
  readonly clock: () => number
  /** Something that `view` shows changed. */
  readonly onChange: () => void
  readonly limits?: Partial<DoorLimits>
}

/** The door of one open workshop. */
export interface Door {
  readonly address: string
  readonly port: number
  /** As the facilitator sees it now. */
  readonly view: () => Omit<Extract<DoorState, { state: 'open' }>, 'addresses'>
  readonly counts: () => FrameCounts
  /** Shows every screen how people come in. */
  readonly showSign: (sign: JoinSign | null) => void
  /** Tells every screen what the facilitator asks of it. */
  readonly direct: (direction: ScreenDirection) => void
  /** Sends everybody away, and resolves when nothing listens any more. */
  readonly close: () => Promise<void>
}

export type DoorOpening =
  | { readonly opened: true; readonly door: Door }
  | { readonly opened: false; readonly failure: Exclude<DoorFailure, 'no-workshop'> }

/** Opens a door to this workshop on one address of this laptop. */
export async function openDoor(options: DoorOptions): Promise<DoorOpening> {
  const { authority, publisher, holdBoard, files, clock, onChange } = options
  const limits: DoorLimits = { ...doorLimits, ...options.limits }
  let site: Site | null = null
  let reached: 'nobody' | 'page' | 'device' = 'nobody'
  const arrived = (remote: string, how: 'page' | 'device') => {
    if (site === null || isOwnAddress(remote, site) || reached === 'device' || reached === how) return
    reached = how
    onChange()
  }

  const doorkeeper = new Doorkeeper(authority, limits, performance.now())
  const server = httpServer({
    files,
    limits,
    site: () => site,
    handout: async (url) => {
      const [, key = '', path = ''] = handoutPath.exec(url) ?? []
      return doorkeeper.mayHavePlan(key) ? options.handout(path) : null
    },
    onPage: (remote) => arrived(remote, 'page'),
  })
  const room = new Room({ authority, publisher, holdBoard, doorkeeper, limits, clock, onChange })
  takeSockets(server.server, {
    limits,
    site: () => site,
    hasRoom: (remote, isOwn) =>
      room.size < limits.sockets && (isOwn || room.countFrom(remote) < limits.socketsOfAnAddress),
    onSocket: (socket, from) => {
      arrived(from.address, 'device')
      room.open(socket, from)
    },
  })
  const close = async () => {
    site = null
    room.close('closed')
    await server.close()
  }

  try {
    await server.listen({ host: options.address, port: options.port })
  } catch (error) {
    await close()
    const failure = failureOf(error)
    if (failure === null) throw error
    return { opened: false, failure }
  }
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('The door listens at no port')
  const here = siteAt(address)
  site = here
  return {
    opened: true,
    door: {
      address: here.address,
      port: here.port,
      view: () => ({
        state: 'open',
        address: here.address,
        port: here.port,
        ...doorkeeper.linksAt(here.address, here.port),
        ...whoIsIn(room),
        reached,
      }),
      counts: () => room.counts,
      showSign: (sign) => room.showSign(sign),
      direct: (direction) => room.direct(direction),
      close,
    },
  }
}

/** `/plan/<key>/<what is asked for>` */
const handoutPath = new RegExp(`^${handoutFolder}([\\w-]{1,64})/([^?]*)`)

function whoIsIn(room: Room): { connectedIds: string[]; waiting: number; noteTakers: number; screens: number } {
  const connectedIds = new Set<string>()
  let [waiting, noteTakers, screens] = [0, 0, 0]
  for (const { state } of room.sessions) {
    if (state.state === 'visiting' || state.state === 'joining') waiting++
    if (state.state !== 'in') continue
    if (state.role === 'attendee') connectedIds.add(state.deviceId)
    else if (state.role === 'note-taker') noteTakers++
    else screens++
  }
  return { connectedIds: [...connectedIds], waiting, noteTakers, screens }
}

function failureOf(error: unknown): Exclude<DoorFailure, 'no-workshop'> | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  if (error.code === 'EADDRINUSE' || error.code === 'EACCES') return 'port-taken'
  return error.code === 'EADDRNOTAVAIL' ? 'address-gone' : null
}
