/** What a wall shows: sections with a heading (height 0 for none), and items under each, in order. Heights in pixels. */
export interface MeasuredSection {
  readonly id: string
  readonly headingHeight: number
  readonly items: readonly { readonly id: string; readonly height: number }[]
}

/** A part of a section in one column. A long section goes on in the next one. */
export interface WallPiece {
  readonly sectionId: string
  readonly continued: boolean
  readonly itemIds: readonly string[]
}

export type WallColumn = readonly WallPiece[]
export type WallPage = readonly WallColumn[]

export interface WallRoom {
  readonly columns: number
  /** Pixels, as are the gaps: between items, and above a section that is not the first of its column. */
  readonly columnHeight: number
  readonly itemGap: number
  readonly sectionGap: number
  /** A section that fits into one column is not split over two. */
  readonly keepTogether: boolean
}

/** Every section in a column of its own, or null where one of them is higher than the room. */
export function oneColumnEach(sections: readonly MeasuredSection[], room: WallRoom): WallPage | null {
  if (sections.length > room.columns) return null
  const columns = sections.map((section) => flow([section], room))
  return columns.every((column) => column.length <= 1) && fits(sections, room) ? columns.flat() : null
}

/** Sections one after another over as few equally filled columns as there are, or null where one page is not enough. */
export function onOnePage(sections: readonly MeasuredSection[], room: WallRoom): WallPage | null {
  if (!fits(sections, room) || flow(sections, room).length > room.columns) return null
  let least = 0
  let most = room.columnHeight
  while (most - least > 1) {
    const middle = (least + most) / 2
    const tried = { ...room, columnHeight: middle }
    if (fits(sections, tried) && flow(sections, tried).length <= room.columns) most = middle
    else least = middle
  }
  return flow(sections, { ...room, columnHeight: most })
}

/** Sections one after another over as many pages as they need. An item higher than the room has a column to itself. */
export function overPages(sections: readonly MeasuredSection[], room: WallRoom): WallPage[] {
  const columns = flow(sections, room)
  const pages: WallPage[] = []
  for (let first = 0; first < columns.length; first += room.columns) pages.push(columns.slice(first, first + room.columns))
  return pages
}

/** No single item, with its heading where it is a section's first, is higher than the room. */
export function fits(sections: readonly MeasuredSection[], { columnHeight, itemGap }: WallRoom): boolean {
  return sections.every(({ headingHeight, items }) => {
    const heading = headingHeight === 0 ? 0 : headingHeight + itemGap
    return headingHeight <= columnHeight && items.every(({ height }) => heading + height <= columnHeight)
  })
}

function flow(sections: readonly MeasuredSection[], room: WallRoom): WallColumn[] {
  const { columnHeight, itemGap, sectionGap, keepTogether } = room
  const columns: { sectionId: string; continued: boolean; itemIds: string[] }[][] = []
  let filled = Number.POSITIVE_INFINITY
  for (const { id: sectionId, headingHeight, items } of sections) {
    const startPiece = (continued: boolean, below: boolean) => {
      if (!below) columns.push([])
      filled = below ? filled + sectionGap + headingHeight : headingHeight
      columns.at(-1)?.push({ sectionId, continued, itemIds: [] })
    }
    const heading = headingHeight === 0 ? 0 : headingHeight + itemGap
    const whole = items.reduce((sum, { height }) => sum + height + itemGap, heading) - itemGap
    const begin = items[0] === undefined ? headingHeight : heading + items[0].height
    const needed = keepTogether && whole <= columnHeight ? Math.max(whole, begin) : begin
    startPiece(false, filled + sectionGap + needed <= columnHeight)
    for (const { id, height } of items) {
      const isFirst = columns.at(-1)?.at(-1)?.itemIds.length === 0
      const gap = isFirst && headingHeight === 0 ? 0 : itemGap
      if (!isFirst && filled + gap + height > columnHeight) {
        startPiece(true, false)
        filled = heading + height
      } else {
        filled += gap + height
      }
      columns.at(-1)?.at(-1)?.itemIds.push(id)
    }
  }
  return columns
}
