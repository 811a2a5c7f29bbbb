import { CoalescedWrites } from '@main/library/coalesced-writes'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A target that notes what it was given and takes until `finish` to write it. */
function slowTarget() {
  const target = { value: 0, written: [] as number[], atOnce: 0, mostAtOnce: 0, finish: () => {} }
  const write = async () => {
    target.atOnce += 1
    target.mostAtOnce = Math.max(target.mostAtOnce, target.atOnce)
    target.written.push(target.value)
    await new Promise<void>((resolve) => {
      target.finish = resolve
    })
    target.atOnce -= 1
  }
  return { target, writes: new CoalescedWrites(write, 1000) }
}

describe('writes', () => {
  test('that are asked for together are one, of the latest', async () => {
    const { target, writes } = slowTarget()
    for (target.value = 1; target.value < 10; target.value++) writes.request()
    await vi.advanceTimersByTimeAsync(0)
    expect(target.written).toEqual([10])
  })

  test('that are asked for while one runs, or soon after it, are one more', async () => {
    const { target, writes } = slowTarget()
    writes.request()
    await vi.advanceTimersByTimeAsync(0)
    target.value = 1
    writes.request()
    target.finish()
    await vi.advanceTimersByTimeAsync(999)
    target.value = 2
    writes.request()
    expect(target.written).toEqual([0])
    await vi.advanceTimersByTimeAsync(1)
    expect(target.written).toEqual([0, 2])
    target.finish()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(target.written, 'and no more are made than were asked for').toEqual([0, 2])
    expect(target.mostAtOnce).toBe(1)
  })

  test('are made at once by flush, which waits for them', async () => {
    const { target, writes } = slowTarget()
    writes.request()
    await vi.advanceTimersByTimeAsync(0)
    target.value = 1
    writes.request()
    const flushed = vi.fn()
    const flushing = writes.flush().then(flushed)
    target.finish()
    await vi.advanceTimersByTimeAsync(0)
    expect(target.written).toEqual([0, 1])
    expect(flushed).not.toHaveBeenCalled()
    target.finish()
    await flushing
    expect(target.mostAtOnce).toBe(1)
  })

  test('are not made by flush where none was asked for', async () => {
    const { target, writes } = slowTarget()
    await writes.flush()
    expect(target.written).toEqual([])
  })
})
