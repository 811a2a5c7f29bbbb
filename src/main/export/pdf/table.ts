import { colours } from '../document/colours'
import type { TableBlock } from '../document/document'
import { contentStack, type Layout, styled } from './content'
import type { Piece } from './flow'
import { page } from './look'
import { row } from './row'
import type { StructureElement } from './tags/structure'

const columnGap = 12
const rowPadding = 7

/** A table that is no higher is on one page: a quarter of it. */
const wholeHeight = 180

/** The rows under a head that comes again on every page; the rows are laid out as they are asked for. */
export function* tablePieces(
  table: TableBlock,
  above: number,
  root: StructureElement,
  layout: Layout,
): Generator<Piece> {
  const held: Piece[] = []
  let height = 0
  for (const piece of headAndRows(table, above, root, layout)) {
    height += piece.above + piece.height
    held.push(piece)
    if (height > wholeHeight) yield* held.splice(0)
  }
  const last = held.length - 1
  yield* height > wholeHeight ? held : held.map((piece, index) => (index < last ? { ...piece, keepWithNext: true } : piece))
}

function* headAndRows(
  { summary, columns, rows, rowHeads }: TableBlock,
  above: number,
  root: StructureElement,
  layout: Layout,
): Generator<Piece> {
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  const placed: { readonly heading: string; readonly left: number; readonly width: number }[] = []
  let left: number = page.left
  for (const { heading, share } of columns) {
    const width = (share / all) * page.contentWidth
    placed.push({ heading, left, width: width - columnGap })
    left += width
  }
  const table = root.add('Table', { summary })
  const headRow = table.add('TR')
  yield head(placed.map((column) => ({ ...column, element: headRow.add('TH', { scope: 'Column' }) })), above, layout)
  const repeated = head(placed.map((column) => ({ ...column, element: null })), above, layout)
  for (const cells of rows) {
    const element = table.add('TR')
    const stacks = placed.map(({ left: cellLeft, width }, index) => {
      const own = index === 0 && rowHeads ? element.add('TH', { scope: 'Row' }) : element.add('TD')
      return { left: cellLeft, stack: contentStack(cells[index] ?? [], width, own, layout) }
    })
    yield row(stacks, {
      padTop: rowPadding,
      padBottom: rowPadding,
      repeats: repeated,
      parted: 'when higher than a page',
      foot: (canvas, bottom) => canvas.rule(page.left, bottom, page.contentWidth),
    })
  }
}

interface HeadCell {
  readonly heading: string
  readonly left: number
  readonly width: number
  /** Null where the head comes again. */
  readonly element: StructureElement | null
}

function head(cells: readonly HeadCell[], above: number, layout: Layout): Piece {
  const stacks = cells.map(({ heading, left, width, element }) => ({
    left,
    stack: styled(heading, layout.look.columnHeading, width, element, layout),
  }))
  return row(stacks, {
    above,
    padTop: 6,
    padBottom: 6,
    keepWithNext: true,
    foot: (canvas, bottom) => canvas.rule(page.left, bottom, page.contentWidth, colours.deep, 1.25),
  })
}
