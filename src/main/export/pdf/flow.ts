import type { Canvas } from './canvas'
import { page } from './look'

export type KeepWithNext = boolean | 'if it fits'

/** Something that is put on a page in one go, or parted where it allows that. */
export interface Piece {
  readonly height: number
  /** Free space above; none at the top of a page. */
  readonly above: number
  /** The least of it that may stand at the foot of a page: all of it, where it must not be parted. */
  readonly startHeight: number
  /** Never the last thing on a page; `if it fits`: only where all that stays together is no higher than a page. */
  readonly keepWithNext: KeepWithNext
  /** Drawn again where this piece is the first on a page, as the head of a table is. */
  readonly repeats: Piece | null
  /** Never on the first page. */
  readonly leavesCover: boolean
  draw(canvas: Canvas, top: number): void
  /** A first part no higher than `room`, and the rest; null where it cannot be parted there, `forced` or not. */
  part(room: number, forced: boolean): readonly [Piece, Piece] | null
}

/** Puts pieces under one another over as many pages as they need, beginning with the first. */
export async function flow(pieces: Iterable<Piece>, canvas: Canvas, breathe: () => Promise<void>): Promise<void> {
  const column = createColumn(canvas)
  let group: Piece[] = []
  for (const piece of pieces) {
    group.push(piece)
    if (piece.keepWithNext !== false) continue
    for (const together of fitting(group)) column.place(together)
    group = []
    await breathe()
  }
  for (const together of fitting(group)) column.place(together)
}

/** The group as one where it fits on a page, else parted wherever it may be. */
function fitting(group: readonly Piece[]): (readonly Piece[])[] {
  const [first] = group
  if (first === undefined) return []
  const room = page.bottom - page.top - (first.repeats?.height ?? 0)
  if (heightOf(group) - first.above <= room) return [group]
  const ends = group.flatMap(({ keepWithNext }, index) => (keepWithNext === 'if it fits' ? [index + 1] : []))
  return [0, ...ends].map((from, index) => group.slice(from, ends[index])).filter(({ length }) => length > 0)
}

/** The least height that a group takes when it stays together. */
function heightOf(group: readonly Piece[]): number {
  return group.reduce(
    (sum, { above, height, startHeight }, index) => sum + above + (index < group.length - 1 ? height : startHeight),
    0,
  )
}

function createColumn(canvas: Canvas): { place(group: readonly Piece[]): void } {
  let y: number = page.coverTop
  /** Where the page's own content begins, under what was repeated. */
  let pageStart: number = page.coverTop

  function turnPage(next: Piece): void {
    canvas.addPage()
    y = page.top
    if (next.repeats !== null) {
      next.repeats.draw(canvas, y)
      y += next.repeats.height
    }
    pageStart = y
  }

  /** `forced`: what comes before must stay with it, and together they are higher than a page. */
  function placePiece(piece: Piece, forced: boolean): void {
    const top = y === pageStart ? y : y + piece.above
    const room = page.bottom - top
    if (piece.height <= room) {
      piece.draw(canvas, top)
      y = top + piece.height
      return
    }
    const parts = piece.part(room, forced)
    if (parts !== null) {
      const [first, rest] = parts
      first.draw(canvas, top)
      turnPage(rest)
      placePiece(rest, false)
    } else if (y > pageStart) {
      turnPage(piece)
      placePiece(piece, false)
    } else {
      piece.draw(canvas, top)
      y = top + piece.height
    }
  }

  function place(group: readonly Piece[]): void {
    const [first] = group
    if (first === undefined) return
    const needed = heightOf(group)
    if (y > pageStart && ((first.leavesCover && canvas.pages() === 1) || y + needed > page.bottom)) turnPage(first)
    const forced = group.length > 1 && page.top + needed > page.bottom
    for (const piece of group) placePiece(piece, forced)
  }

  return { place }
}
