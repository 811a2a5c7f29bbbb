import { openDoor, type Door } from '@main/lan/door'
import { HoldBoard } from '@main/live/hold-board'
import type { OpenWorkshop } from '@main/live/open-workshop'
import { livePath } from '@protocol/live/messages'

export interface OpenedDoor {
  readonly door: Door
  readonly url: string
  /** Of the link for phones. */
  readonly key: string
}

/**
 * The real door with its real limits. On the loopback address the phones come from the laptop's own address, which is
 * excepted from the limits by address: thousands of them stand for as many addresses.
 */
export async function openAtLoopback({ authority, publisher }: OpenWorkshop): Promise<OpenedDoor> {
  const opening = await openDoor({
    authority,
    publisher,
    holdBoard: new HoldBoard(),
    files: new Map(),
    handout: () => Promise.resolve(null),
    address: '127.0.0.1',
    port: 0,
    clock: Date.now,
    onChange: () => {},
  })
  if (!opening.opened) throw new Error(`The door could not be opened: ${opening.failure}`)
  const { door } = opening
  const [, key = ''] = door.view().join.split('#k=')
  return { door, url: `ws://127.0.0.1:${door.port}${livePath}`, key }
}
