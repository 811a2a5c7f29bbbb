import type { Act } from '@core/workshop'
import type { DoorLimits } from '@main/lan/door-limits'
import { doorLimits } from '@main/lan/door-limits'
import { openDoor, type Door } from '@main/lan/door'
import type { ServedFiles } from '@main/lan/served-files'
import { HoldBoard } from '@main/live/hold-board'
import { Publisher } from '@main/live/publisher'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { temporaryFolder } from '../journal/temporary-folder'
import { facilitator, newWorkshop, openAuthority, type OpenedAuthority } from '../live/opened'

export const files: ServedFiles = new Map([
  ['/', { contentType: 'text/html; charset=utf-8', body: Buffer.from('<!doctype html><title>Phone</title>') }],
  ['/assets/phone.js', { contentType: 'text/javascript; charset=utf-8', body: Buffer.from('export {}') }],
])

export interface OpenedDoor extends OpenedAuthority {
  readonly door: Door
  readonly publisher: Publisher
  readonly holdBoard: HoldBoard
  readonly file: string
  /** The facilitator does it; throws where it is refused. Resolves with the id that it made. */
  readonly act: (act: Act) => Promise<string>
  readonly close: () => Promise<void>
}

/** A door on 127.0.0.1 to a real workshop in a temporary folder. All is closed when the test ends. */
export async function doorOf(limits: Partial<DoorLimits> = {}): Promise<OpenedDoor> {
  const file = join(await temporaryFolder(), 'workshop', 'journal.jsonl')
  return overDoor(await newWorkshop(file), file, limits)
}

/** The same over a workshop that was there before. */
export async function doorAgain(file: string, limits: Partial<DoorLimits> = {}): Promise<OpenedDoor> {
  return overDoor(await openAuthority(file), file, limits)
}

let commands = 0
const nothing = () => Promise.resolve(null)

async function overDoor(opened: OpenedAuthority, file: string, limits: Partial<DoorLimits>): Promise<OpenedDoor> {
  const { authority } = opened
  const publisher = new Publisher(authority, Date.now())
  const holdBoard = new HoldBoard()
  const opening = await openDoor({
    authority,
    publisher,
    holdBoard,
    files,
    handout: nothing,
    address: '127.0.0.1',
    port: 0,
    clock: Date.now,
    onChange: () => {},
    limits: { ...doorLimits, farewellMs: 200, ...limits },
  })
  if (!opening.opened) throw new Error(opening.failure)
  const { door } = opening
  let closed = false
  const close = async () => {
    if (closed) return
    closed = true
    await door.close()
    holdBoard.clear()
    publisher.close()
    await authority.close()
  }
  onTestFinished(close)
  const act = async (one: Act) => {
    const outcome = await authority.submit(`facilitator-${++commands}`, one, facilitator)
    if (!outcome.accepted) throw new Error(JSON.stringify(outcome))
    return outcome.madeId ?? ''
  }
  return { ...opened, door, publisher, holdBoard, file, act, close }
}

