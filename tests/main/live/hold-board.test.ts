import { HoldBoard, type Seat } from '@main/live/hold-board'
import { holdTimes, type Hold, type Mover } from '@protocol/holds'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

interface Device extends Seat {
  /** What it was told, as it came: each time all that others hold. */
  readonly told: readonly (readonly Hold[])[]
}

function deviceAt(board: HoldBoard, by: Mover): Device {
  const told: (readonly Hold[])[] = []
  return { ...board.enter(by, (holds) => told.push(holds)), told }
}

function room() {
  const board = new HoldBoard()
  const [facilitator, one, two] = [
    deviceAt(board, 'facilitator'),
    deviceAt(board, 'note-taker'),
    deviceAt(board, 'note-taker'),
  ]
  return { board, facilitator, one, two }
}

it('gives a card to the first who takes it, and says to the second who that was', () => {
  const { facilitator, one, two } = room()
  expect(one.hold(['a'])).toEqual({ held: true })
  expect(facilitator.hold(['a'])).toEqual({ held: false, by: 'note-taker' })
  expect(two.hold(['b'])).toEqual({ held: true })
  expect(two.hold(['a'])).toEqual({ held: false, by: 'note-taker' })
})

it('gives all the cards or none', () => {
  const { facilitator, one, two } = room()
  facilitator.hold(['b'])
  expect(one.hold(['a', 'b', 'c'])).toEqual({ held: false, by: 'facilitator' })
  expect(two.hold(['a', 'c'])).toEqual({ held: true })
})

it('keeps what a device held when it is refused other cards', () => {
  const { facilitator, one, two } = room()
  one.hold(['a'])
  facilitator.hold(['b'])
  expect(one.hold(['a', 'b'])).toEqual({ held: false, by: 'facilitator' })
  expect(two.hold(['a'])).toEqual({ held: false, by: 'note-taker' })
})

it('tells everybody else what is held, and nobody of their own', () => {
  const { facilitator, one, two } = room()
  one.hold(['a', 'b'])
  two.hold(['c'])
  one.release()
  expect(facilitator.told).toEqual([
    [{ by: 'note-taker', cardIds: ['a', 'b'] }],
    [
      { by: 'note-taker', cardIds: ['a', 'b'] },
      { by: 'note-taker', cardIds: ['c'] },
    ],
    [{ by: 'note-taker', cardIds: ['c'] }],
  ])
  expect(one.told).toEqual([[{ by: 'note-taker', cardIds: ['c'] }]])
  expect(two.told).toEqual([[{ by: 'note-taker', cardIds: ['a', 'b'] }], []])
})

it('tells a device that comes in what is held by then', () => {
  const { board, one } = room()
  one.hold(['a'])
  expect(deviceAt(board, 'note-taker').told).toEqual([[{ by: 'note-taker', cardIds: ['a'] }]])
})

it('lets a device hold one set: what it takes up next stands for what it held before', () => {
  const { facilitator, one } = room()
  one.hold(['a'])
  one.hold(['b'])
  expect(facilitator.hold(['a'])).toEqual({ held: true })
  expect(facilitator.told.at(-1)).toEqual([{ by: 'note-taker', cardIds: ['b'] }])
})

it('frees what a device held that put it down, or is gone, and tells one that is gone nothing', () => {
  const { facilitator, one, two } = room()
  one.hold(['a'])
  one.release()
  expect(facilitator.hold(['a'])).toEqual({ held: true })
  two.hold(['b'])
  const before = two.told.length
  two.leave()
  expect(facilitator.told.at(-1)).toEqual([])
  expect(one.hold(['b'])).toEqual({ held: true })
  expect(two.told).toHaveLength(before)
})

it('frees a card 30 s after the last sign of life, and not before', () => {
  const { facilitator, one } = room()
  one.hold(['a'])
  vi.advanceTimersByTime(20_000)
  expect(one.hold(['a'])).toEqual({ held: true })
  vi.advanceTimersByTime(holdTimes.lastsMs - 1)
  expect(facilitator.hold(['a'])).toEqual({ held: false, by: 'note-taker' })
  vi.advanceTimersByTime(1)
  expect(facilitator.told).toEqual([[{ by: 'note-taker', cardIds: ['a'] }], []])
  expect(facilitator.hold(['a'])).toEqual({ held: true })
  expect(one.hold(['a'])).toEqual({ held: false, by: 'facilitator' })
})

it('says nothing again where a device only goes on carrying', () => {
  const { facilitator, one } = room()
  one.hold(['a', 'b'])
  one.hold(['b', 'a'])
  expect(facilitator.told).toHaveLength(1)
})

it('frees everything when the workshop is left, and goes on for the next', () => {
  const { board, facilitator, one, two } = room()
  one.hold(['a'])
  two.hold(['b'])
  board.clear()
  expect(facilitator.told.at(-1)).toEqual([])
  expect(vi.getTimerCount()).toBe(0)
  expect(facilitator.hold(['a', 'b'])).toEqual({ held: true })
})
