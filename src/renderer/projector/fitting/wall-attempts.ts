import type { Box } from '../../shared/parts/use-box'
import type { Attempt, Measured } from './use-fitted'
import { fits, type MeasuredSection, oneColumnEach, onOnePage, overPages, type WallPage, type WallRoom } from './wall-layout'

export interface WallLayout {
  readonly fontPx: number
  readonly columns: number
  readonly pages: readonly WallPage[]
}

export interface WallShape {
  readonly sections: readonly { readonly id: string; readonly titled: boolean; readonly itemIds: readonly string[] }[]
  readonly maximumColumns: number
}

/** Text sizes in units of the smallest that may be projected. */
const sizes = [2.2, 1.9, 1.6, 1.4, 1.2, 1.1, 1]
const columnWidthEm = 15
// As in Wall.module.css.
const columnGapEm = 1
const itemGapEm = 0.4
const sectionGapEm = 1

/**
 * Whole sections at the largest size at which they fit; then sections that go on in the next column; at the smallest
 * size wider columns where an item is too high, and then as many pages as it takes.
 */
export function wallAttempts(shape: WallShape, box: Box, minimumFontPx: number): Attempt<WallLayout>[] {
  const { sections } = shape
  const items = sections.reduce((sum, { itemIds }) => sum + itemIds.length, 0)
  const attempts: Attempt<WallLayout>[] = []
  const tried = sizes.filter((size) => worthTrying(size, items)).map((size) => size * minimumFontPx)
  const columnsFor = (fontPx: number) => columnsAt(fontPx, box, shape.maximumColumns)
  for (const fontPx of sections.length > 1 ? tried : []) {
    const columns = columnsFor(fontPx)
    if (sections.length <= columns) {
      attempts.push(attempt(shape, box, fontPx, sections.length, (measured, room) => one(oneColumnEach(measured, room))))
    }
    const whole = (measured: readonly MeasuredSection[], room: WallRoom) => onOnePage(measured, { ...room, keepTogether: true })
    attempts.push(attempt(shape, box, fontPx, columns, (measured, room) => one(whole(measured, room))))
  }
  for (const fontPx of tried) {
    const most = Math.min(columnsFor(fontPx), Math.max(1, items))
    for (let columns = shape.maximumColumns <= 2 ? 1 : most; columns <= most; columns++) {
      attempts.push(attempt(shape, box, fontPx, columns, (measured, room) => one(onOnePage(measured, room))))
    }
  }
  for (let columns = columnsAt(minimumFontPx, box, shape.maximumColumns); columns >= 1; columns--) {
    const last = columns === 1
    attempts.push(
      attempt(shape, box, minimumFontPx, columns, (measured, room) =>
        last || fits(measured, room) ? overPages(measured, room) : null,
      ),
    )
  }
  return attempts
}

function attempt(
  { sections }: WallShape,
  box: Box,
  fontPx: number,
  columns: number,
  layOut: (measured: readonly MeasuredSection[], room: WallRoom) => readonly WallPage[] | null,
): Attempt<WallLayout> {
  const gaps = { itemGap: itemGapEm * fontPx, sectionGap: sectionGapEm * fontPx }
  const room = { columns, columnHeight: box.height, ...gaps, keepTogether: false }
  const widthPx = (box.width - (columns - 1) * columnGapEm * fontPx) / columns
  return {
    fontPx,
    widthPx,
    layOut: ({ heights }: Measured) => {
      const measured = sections.map(({ id, titled, itemIds }) => ({
        id,
        headingHeight: titled ? (heights.get(`section ${id}`) ?? 0) : 0,
        items: itemIds.map((itemId) => ({ id: itemId, height: heights.get(itemId) ?? 0 })),
      }))
      const pages = layOut(measured, room)
      return pages === null ? null : { fontPx, columns, pages }
    },
  }
}

function columnsAt(fontPx: number, box: Box, most: number): number {
  const gap = columnGapEm * fontPx
  return Math.max(1, Math.min(most, Math.floor((box.width + gap) / (columnWidthEm * fontPx + gap))))
}

/** Measuring many cards takes time, and many cards never fit in large text. */
function worthTrying(size: number, items: number): boolean {
  return size <= (items > 150 ? 1 : items > 40 ? 1.4 : Number.POSITIVE_INFINITY)
}

function one(page: WallPage | null): readonly WallPage[] | null {
  return page === null ? null : [page]
}
