import type { Canvas } from './canvas'
import type { KeepWithNext, Piece } from './flow'
import { page } from './look'
import { drawStack, heightOf, partStack, type Stack, withoutGapsBefore } from './stack'

export interface PlacedStack {
  readonly left: number
  readonly stack: Stack
}

export interface RowOptions {
  readonly above?: number
  readonly padTop?: number
  readonly padBottom?: number
  readonly keepWithNext?: KeepWithNext
  readonly leavesCover?: boolean
  readonly repeats?: Piece | null
  /** Long text is parted wherever two lines stay together; a row of a table only where it is higher than a page. */
  readonly parted?: 'as text' | 'when higher than a page'
  /** The title of a bookmark that leads to it, and its level. */
  readonly bookmark?: { readonly title: string; readonly level: number }
  /** Drawn under the cells. */
  readonly ground?: (canvas: Canvas, top: number, height: number) => void
  /** Drawn at the foot of the last part. */
  readonly foot?: (canvas: Canvas, bottom: number) => void
}

const linesKeptTogether = 2

/** Stacks side by side: a paragraph is a row of one cell. */
export function row(cells: readonly PlacedStack[], options: RowOptions = {}): Piece {
  const { above = 0, padTop = 0, padBottom = 0, keepWithNext = false, leavesCover = false, repeats = null } = options
  const height = padTop + Math.max(0, ...cells.map(({ stack }) => heightOf(stack))) + padBottom
  const pageRoom = page.bottom - page.top - (repeats?.height ?? 0)
  const mayPart = options.parted === 'as text' || height > pageRoom
  return {
    height,
    above,
    startHeight: mayPart ? Math.min(height, padTop + Math.max(0, ...cells.map(startOf))) : height,
    keepWithNext,
    repeats,
    leavesCover,
    draw(canvas, top) {
      const { bookmark, ground, foot } = options
      if (bookmark !== undefined) canvas.bookmark(bookmark.title, bookmark.level, top)
      if (ground !== undefined) canvas.as(null, () => ground(canvas, top, height))
      for (const { left, stack } of cells) drawStack(stack, canvas, left, top + padTop)
      if (foot !== undefined) canvas.as(null, () => foot(canvas, top + height))
    },
    part(room, forced) {
      if (!mayPart && !forced) return null
      const parts = cells.map(({ left, stack }) => ({ left, parts: partCell(stack, room - padTop) }))
      if (parts.every(({ parts: [first] }) => first.length === 0)) return null
      if (parts.some(({ parts: [first, rest] }) => rest.length > 0 && first.length === 0)) return null
      const { foot: _foot, ...unfinished } = options
      const { bookmark: _bookmark, ...begun } = options
      return [
        row(
          parts.map(({ left, parts: [stack] }) => ({ left, stack })),
          { ...unfinished, padBottom: 0 },
        ),
        row(
          parts.map(({ left, parts: [, stack] }) => ({ left, stack })),
          { ...begun, above: 0 },
        ),
      ]
    },
  }
}

/** What must stand together at the beginning of a cell. */
function startOf({ stack }: PlacedStack): number {
  return heightOf(textLines(stack) <= linesKeptTogether + 1 ? stack : stack.slice(0, linesKeptTogether))
}

/** Parts a cell so that neither side has a line on its own, where it has enough of them. */
function partCell(stack: Stack, room: number): readonly [Stack, Stack] {
  const [first, rest] = partStack(stack, room)
  if (rest.length === 0) return [first, rest]
  if (first.length < Math.min(linesKeptTogether, stack.length)) return [[], stack]
  let count = first.length
  while (textLines(stack.slice(count)) < linesKeptTogether && textLines(stack.slice(0, count - 1)) >= linesKeptTogether)
    count--
  return [stack.slice(0, count), withoutGapsBefore(stack.slice(count))]
}

function textLines(stack: Stack): number {
  return stack.filter(({ kind }) => kind === 'text').length
}
