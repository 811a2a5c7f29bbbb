import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type MeasuredSection,
  oneColumnEach,
  onOnePage,
  overPages,
  type WallPage,
  type WallRoom,
} from '../../../src/renderer/projector/fitting/wall-layout'

const room: WallRoom = { columns: 3, columnHeight: 100, itemGap: 5, sectionGap: 10, keepTogether: false }

const arbitrarySections: fc.Arbitrary<MeasuredSection[]> = fc
  .array(fc.record({ headingHeight: fc.integer({ min: 0, max: 30 }), heights: fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 12 }) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((sections) =>
    sections.map(({ headingHeight, heights }, position) => ({
      id: `s${position}`,
      headingHeight,
      items: heights.map((height, index) => ({ id: `s${position}i${index}`, height })),
    })),
  )
const arbitraryRoom = fc.record({
  columns: fc.integer({ min: 1, max: 6 }),
  columnHeight: fc.constant(100),
  itemGap: fc.constant(5),
  sectionGap: fc.constant(10),
  keepTogether: fc.boolean(),
})

describe('the layout of a wall', () => {
  it('shows every section and every item once, in order, over as many pages as it takes', () => {
    fc.assert(
      fc.property(arbitrarySections, arbitraryRoom, (sections, anyRoom) => {
        const pieces = overPages(sections, anyRoom).flat(2)
        expect(pieces.flatMap(({ itemIds }) => itemIds)).toEqual(sections.flatMap(({ items }) => items.map(({ id }) => id)))
        expect(pieces.filter(({ continued }) => !continued).map(({ sectionId }) => sectionId)).toEqual(sections.map(({ id }) => id))
      }),
    )
  })

  it('never has a column higher than the room, unless it holds one item that is higher', () => {
    fc.assert(
      fc.property(arbitrarySections, arbitraryRoom, (sections, anyRoom) => {
        for (const column of overPages(sections, anyRoom).flat()) {
          const isOneItem = column.length === 1 && (column[0]?.itemIds.length ?? 0) <= 1
          if (!isOneItem) expect(heightOf(column, sections)).toBeLessThanOrEqual(anyRoom.columnHeight)
        }
      }),
    )
  })

  it('keeps to one page, to its columns and to their height, or says that it cannot', () => {
    fc.assert(
      fc.property(arbitrarySections, arbitraryRoom, (sections, anyRoom) => {
        for (const page of [onOnePage(sections, anyRoom), oneColumnEach(sections, anyRoom)]) {
          if (page === null) continue
          expect(page.length).toBeLessThanOrEqual(anyRoom.columns)
          for (const column of page) expect(heightOf(column, sections)).toBeLessThanOrEqual(anyRoom.columnHeight)
        }
      }),
    )
  })

  it('fills columns evenly', () => {
    const page = onOnePage([section('a', 0, [20, 20, 20, 20, 20, 20])], room)
    expect(page?.map((column) => column.flatMap(({ itemIds }) => itemIds).length)).toEqual([2, 2, 2])
  })

  it('gives every section a column of its own where they all fit', () => {
    const sections = [section('a', 10, [20]), section('b', 10, [20, 20]), section('c', 10, [])]
    expect(oneColumnEach(sections, room)?.map((column) => column.map(({ sectionId }) => sectionId))).toEqual([['a'], ['b'], ['c']])
    expect(oneColumnEach([...sections, section('d', 10, [])], room)).toBeNull()
    expect(oneColumnEach([section('a', 10, [60, 60])], room)).toBeNull()
  })

  it('says where a section goes on in the next column, and splits none that need not be split', () => {
    const sections = [section('a', 10, [40]), section('b', 10, [20, 20])]
    expect(overPages(sections, room)).toEqual([
      [
        [
          { sectionId: 'a', continued: false, itemIds: ['a0'] },
          { sectionId: 'b', continued: false, itemIds: ['b0'] },
        ],
        [{ sectionId: 'b', continued: true, itemIds: ['b1'] }],
      ],
    ])
    const whole: WallPage[] = overPages(sections, { ...room, keepTogether: true })
    expect(whole[0]?.map((column) => column.map(({ sectionId }) => sectionId))).toEqual([['a'], ['b']])
  })
})

function section(id: string, headingHeight: number, heights: readonly number[]): MeasuredSection {
  return { id, headingHeight, items: heights.map((height, index) => ({ id: `${id}${index}`, height })) }
}

function heightOf(column: WallPage[number], sections: readonly MeasuredSection[]): number {
  const byId = new Map(sections.map((measured) => [measured.id, measured]))
  return column
    .map(({ sectionId, itemIds }) => {
      const measured = byId.get(sectionId)
      const parts = [measured?.headingHeight ?? 0, ...itemIds.map((id) => measured?.items.find((item) => item.id === id)?.height ?? 0)]
      const shown = parts.filter((height, index) => index > 0 || height > 0)
      return shown.reduce((sum, height) => sum + height, 0) + Math.max(0, shown.length - 1) * room.itemGap
    })
    .reduce((sum, height, index) => sum + height + (index > 0 ? room.sectionGap : 0), 0)
}
