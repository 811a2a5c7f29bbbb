import { expect, it } from 'vitest'
import { adding, stageId } from '../live/opened'
import { attendeeAt, deviceAt, eventually, type Device } from './device'
import { doorOf } from './opened-door'

const phones = 12

it.each([1, 5, phones])('L12: %i who act within a tick make one frame of the view for each device', async (acting) => {
  const { door, act, authority, disk } = await doorOf()
  await act({ type: 'enterStage', stageId })
  await act({ type: 'showCards', stageId, shown: true })
  const devices = await Promise.all(Array.from({ length: phones }, () => attendeeAt(door)))
  const watching = [await deviceAt(door, 'screen'), await deviceAt(door, 'noteTaker')]
  const everybody = [...devices, ...watching]
  await act(adding('All are in'))
  await seenBy(everybody, 'All are in')

  // While the disk holds one act, all that come share the next write, and so the next tick.
  disk.hold()
  const before = act(adding('Held up'))
  await disk.reached()
  const acts = devices.slice(0, acting).flatMap((device) => [sharing(device), sharing(device)])
  await eventually(() => authority.decided.workshop.cards.size).toBe(2 + acts.length)
  disk.release()
  await before
  await seenBy(everybody, 'Held up')
  const from = new Map(everybody.map((device) => [device, device.frames.length]))
  const { ticks } = door.counts()
  await disk.reached()
  disk.release()
  await Promise.all(acts)
  await seenBy(everybody, 'Benches')
  expect(door.counts().ticks - ticks).toBe(1)

  // What comes after this was sent after all that the acts were answered with.
  const after = act(adding('After'))
  await disk.reached()
  disk.release()
  await after
  await seenBy(everybody, 'After')
  const framesOf = (device: Device) => countsOf(device.frames.slice(from.get(device)))
  const [tick, last] = [1, 1]
  for (const device of devices.slice(0, acting)) {
    expect(framesOf(device)).toEqual({ view: tick + last, outcome: 2, personal: 1 })
  }
  for (const device of [...devices.slice(acting), ...watching]) expect(framesOf(device)).toEqual({ view: tick + last })
})

function sharing(device: Device): Promise<unknown> {
  return device.act({ type: 'addCard', stageId, text: 'Benches', kind: 'idea', tag: '' })
}

async function seenBy(devices: readonly Device[], text: string): Promise<void> {
  await Promise.all(devices.map((device) => device.heard('view', ({ message }) => JSON.stringify(message).includes(text))))
}

/** How many frames there are of each type, as they came through the socket. */
function countsOf(frames: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const frame of frames) {
    const { type } = JSON.parse(frame)
    counts[type] = (counts[type] ?? 0) + 1
  }
  return counts
}
