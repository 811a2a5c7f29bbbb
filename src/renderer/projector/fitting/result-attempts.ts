import type { Box } from '../../shared/parts/use-box'
import type { Attempt } from './use-fitted'

export interface ResultLayout {
  readonly fontPx: number
  /** Ids of the options on each page. */
  readonly pages: readonly (readonly string[])[]
}

const sizes = [2, 1.75, 1.5, 1.3, 1.15, 1]

/** A table whole at the largest size at which it fits, or over pages at the smallest, its heading on each. */
export function resultAttempts(optionIds: readonly string[], box: Box, minimumFontPx: number): Attempt<ResultLayout>[] {
  return sizes.map((size) => ({
    fontPx: size * minimumFontPx,
    widthPx: box.width,
    layOut: ({ heights, total }) => {
      const fontPx = size * minimumFontPx
      if (total <= box.height) return { fontPx, pages: [optionIds] }
      if (size > 1) return null
      const rows = optionIds.map((id) => ({ id, height: heights.get(id) ?? 0 }))
      const heading = total - rows.reduce((sum, { height }) => sum + height, 0)
      return { fontPx, pages: pagesOf(rows, box.height - heading) }
    },
  }))
}

/** Rows in order over as few pages as they need, about as many on each. A row higher than the room has a page to itself. */
export function pagesOf(rows: readonly { readonly id: string; readonly height: number }[], room: number): string[][] {
  const needed = fill(rows, room).length
  let enough = room
  for (let tried = room; tried > 0 && fill(rows, tried).length === needed; tried -= room / 50) enough = tried
  return fill(rows, enough)
}

function fill(rows: readonly { readonly id: string; readonly height: number }[], room: number): string[][] {
  const pages: string[][] = []
  let filled = Number.POSITIVE_INFINITY
  for (const { id, height } of rows) {
    if (filled + height > room) {
      pages.push([])
      filled = 0
    }
    pages.at(-1)?.push(id)
    filled += height
  }
  return pages
}
