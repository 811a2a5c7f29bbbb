import { describe, expect, it } from 'vitest'
import { mostOnAGrid, type Point, spreadOut } from '../../../src/core/voting/grid'

const box = { width: 90, height: 60 }
const radius = 2.6

function nearest(points: readonly Point[]): number {
  return Math.min(
    ...points.flatMap((one, index) => points.slice(index + 1).map((two) => Math.hypot(one.x - two.x, one.y - two.y))),
  )
}

describe('discs on a grid', () => {
  it('stay where they belong while none covers another', () => {
    const apart = [
      { x: 10, y: 10 },
      { x: 40, y: 30 },
    ]
    spreadOut(apart, box, radius).forEach(({ x, y }, index) => {
      expect(x).toBeCloseTo(apart[index]?.x ?? 0, 2)
      expect(y).toBeCloseTo(apart[index]?.y ?? 0, 2)
    })
  })

  it.each([2, 12, 40])('%i on one spot all come to be seen, inside the box', (count) => {
    const discs = spreadOut(Array.from({ length: count }, () => ({ x: 90, y: 0 })), box, radius)
    expect(nearest(discs)).toBeGreaterThan(2 * radius - 1e-9)
    for (const { x, y } of discs) {
      expect(x).toBeGreaterThanOrEqual(radius)
      expect(x).toBeLessThanOrEqual(box.width - radius)
      expect(y).toBeGreaterThanOrEqual(radius)
      expect(y).toBeLessThanOrEqual(box.height - radius)
    }
  })

  it('gives the same picture every time, and every disc a place of its own where there are too many', () => {
    const many = Array.from({ length: 200 }, (_, index) => ({ x: (index % 5) * 20, y: (index % 7) * 9 }))
    const small = { width: 30, height: 20 }
    const once = spreadOut(many.slice(0, mostOnAGrid), small, radius)
    expect(spreadOut(many.slice(0, mostOnAGrid), small, radius)).toEqual(once)
    expect(nearest(once)).toBeGreaterThan(0)
  })
})
