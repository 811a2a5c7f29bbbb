import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pagesOf, resultAttempts } from '../../../src/renderer/projector/fitting/result-attempts'

const rowsOf = (heights: readonly number[]) => heights.map((height, index) => ({ id: `o${index}`, height }))

describe('the pages of a result', () => {
  it('show every option once, in order, and no page is higher than the room', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 60 }), (heights) => {
        const pages = pagesOf(rowsOf(heights), 100)
        expect(pages.flat()).toEqual(rowsOf(heights).map(({ id }) => id))
        for (const page of pages) {
          expect(page.reduce((sum, id) => sum + (heights[Number(id.slice(1))] ?? 0), 0)).toBeLessThanOrEqual(100)
        }
      }),
    )
  })

  it('are about equally full', () => {
    expect(pagesOf(rowsOf([30, 30, 30, 30]), 100).map((page) => page.length)).toEqual([2, 2])
  })

  it('give an option that is higher than the room a page of its own', () => {
    expect(pagesOf(rowsOf([30, 150, 30]), 100)).toEqual([['o0'], ['o1'], ['o2']])
  })

  it('are one where the whole table fits, at the largest size that does', () => {
    const attempts = resultAttempts(['o0', 'o1'], { width: 1000, height: 500 }, 20)
    const whole = { heights: new Map([['o0', 100], ['o1', 100]]), total: 500 }
    expect(attempts[0]?.layOut(whole)).toEqual({ fontPx: 40, pages: [['o0', 'o1']] })
    expect(attempts[0]?.layOut({ ...whole, total: 501 })).toBeNull()
  })

  it('come only at the smallest size, and leave room for the heading on each', () => {
    const attempts = resultAttempts(['o0', 'o1'], { width: 1000, height: 500 }, 20)
    const smallest = attempts.at(-1)
    expect(smallest?.fontPx).toBe(20)
    expect(smallest?.layOut({ heights: new Map([['o0', 220], ['o1', 220]]), total: 540 })?.pages).toEqual([['o0'], ['o1']])
  })
})
