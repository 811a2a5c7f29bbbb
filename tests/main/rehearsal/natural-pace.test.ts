import type { Member } from '@main/rehearsal/member'
import { naturalPace } from '@main/rehearsal/natural-pace'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Somebody who would do so many things, and when they came and did them, in ms. */
class Somebody implements Member {
  readonly role = 'attendee'
  readonly isSilent: boolean
  readonly isGone = false
  readonly version = 1
  readonly did: number[] = []
  cameAt: number | null = null
  wishes: number

  constructor({ wishes, isSilent = false }: { readonly wishes: number; readonly isSilent?: boolean }) {
    this.wishes = wishes
    this.isSilent = isSilent
  }

  get isIn(): boolean {
    return this.cameAt !== null
  }

  readonly comeIn = () => {
    this.cameAt = performance.now()
    return Promise.resolve()
  }

  readonly heardAll = () => Promise.resolve()

  readonly nextDeed = () => {
    if (this.wishes === 0) return null
    const perform = () => {
      this.wishes -= 1
      this.did.push(performance.now())
      return Promise.resolve()
    }
    return { type: 'addCard', perform } as const
  }

  readonly leave = () => {}
}

function aRoom(members: readonly Somebody[], seed = 1) {
  const pacing = naturalPace(members, { seed, onProgress: () => {} })
  return { pacing, from: performance.now() }
}

describe('the natural pace', () => {
  it('lets everybody come in within seconds, and not all at once', async () => {
    const members = Array.from({ length: 300 }, () => new Somebody({ wishes: 0 }))
    const { from } = aRoom(members)
    await vi.advanceTimersByTimeAsync(8000)
    const times = members.map(({ cameAt }) => (cameAt ?? Infinity) - from)
    expect(Math.max(...times)).toBeLessThanOrEqual(8000)
    expect(Math.min(...times)).toBeLessThan(1000)
    expect(times.filter((time) => time < 4000).length).toBeGreaterThan(75)
    expect(times.filter((time) => time > 4000).length).toBeGreaterThan(75)
  })

  it('lets nobody write a card in less than two seconds, or take longer than nine', async () => {
    const members = Array.from({ length: 40 }, () => new Somebody({ wishes: 2 }))
    const { pacing, from } = aRoom(members)
    pacing.changed()
    // Being told of something again and again hurries nobody.
    for (let told = 0; told < 200; told++) {
      await vi.advanceTimersByTimeAsync(100)
      pacing.changed()
    }
    for (const { did } of members) {
      expect(did).toHaveLength(2)
      const [first = 0, second = 0] = did
      for (const pause of [first - from, second - first]) {
        expect(pause).toBeGreaterThanOrEqual(2000)
        expect(pause).toBeLessThanOrEqual(9100)
      }
    }
    expect(new Set(members.map(({ did }) => did[0])).size).toBeGreaterThan(30)
  })

  it('lets those who only listen do nothing', async () => {
    const silent = new Somebody({ wishes: 1, isSilent: true })
    aRoom([silent, new Somebody({ wishes: 1 })]).pacing.changed()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(silent.isIn).toBe(true)
    expect(silent.did).toEqual([])
  })

  it('forgets what somebody was about to do where the room has moved on', async () => {
    const slow = new Somebody({ wishes: 1 })
    aRoom([slow]).pacing.changed()
    await vi.advanceTimersByTimeAsync(1000)
    slow.wishes = 0
    await vi.advanceTimersByTimeAsync(60_000)
    expect(slow.did).toEqual([])
  })

  it('stops at once', async () => {
    const members = [new Somebody({ wishes: 3 }), new Somebody({ wishes: 3 })]
    const { pacing } = aRoom(members)
    pacing.changed()
    await vi.advanceTimersByTimeAsync(3000)
    pacing.close()
    const done = members.map(({ did }) => did.length)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(members.map(({ did }) => did.length)).toEqual(done)
    expect(vi.getTimerCount()).toBe(0)
  })
})
