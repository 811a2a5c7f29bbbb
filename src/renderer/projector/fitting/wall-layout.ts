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
  const columns: { sectionId: string; continued: boolean; itemIds: string[] }[][] = []
  let filled = Number.POSITIVE_INFINITY
  const startColumn = () => {
    columns.push([])
    filled = 0
  }
  for (const section of sections) {
    const heading = section.headingHeight === 0 ? 0 : section.headingHeight + room.itemGap
    const startPiece = (continued: boolean) => {
      columns.at(-1)?.push({ sectionId: section.id, continued, itemIds: [] })
      filled += heading
    }
    const gap = columns.at(-1)?.length ? room.sectionGap : 0
    const first = section.items[0]?.height ?? 0
    const whole = section.items.reduce((sum, { height }) => sum + height + room.itemGap, heading - room.itemGap)
    const together = room.keepTogether && whole <= room.columnHeight ? whole : heading + first
    if (filled + gap + together > room.columnHeight) startColumn()
    else filled += gap
    startPiece(false)
    for (const { id, height } of section.items) {
      const piece = columns.at(-1)?.at(-1)
      if (piece !== undefined && piece.itemIds.length > 0 && filled + height > room.columnHeight) {
        startColumn()
        startPiece(true)
      }
      columns.at(-1)?.at(-1)?.itemIds.push(id)
      filled += height + room.itemGap
    }
  }
  return columns
}
