import type { Piece } from './flow'
import { colours } from '../document/colours'
import { page, styles } from './look'
import { row } from './row'
import type { Stack } from './stack'
import type { Typesetter } from './typesetter'

/** The columns of a table; the widths add up to the page's. */
export interface TableColumn {
  readonly heading: string
  readonly width: number
}

const columnGap = 12
const rowPadding = 7

export interface TableRow {
  /** A cell for every column, set to the column's `textWidth`. */
  readonly cells: readonly Stack[]
}

/** How wide the text of a column is. */
export function textWidth(column: TableColumn): number {
  return column.width - columnGap
}

/** The rows under a head that comes again on every page; the rows are laid out as they are asked for. */
export function* table(columns: readonly TableColumn[], rows: Iterable<TableRow>, set: Typesetter): Generator<Piece> {
  const lefts = columns.map((_, index) =>
    columns.slice(0, index).reduce<number>((sum, { width }) => sum + width, page.left),
  )
  const head = row(
    columns.map((column, index) => ({
      left: lefts[index] ?? page.left,
      stack: set.lines(column.heading, styles.columnHeading, textWidth(column)),
    })),
    {
      above: 6,
      padTop: 6,
      padBottom: 6,
      keepWithNext: true,
      foot: (canvas, bottom) => canvas.rule(page.left, bottom, page.contentWidth, colours.deep, 1.25),
    },
  )
  yield head
  for (const { cells } of rows) {
    yield row(
      cells.map((stack, index) => ({ left: lefts[index] ?? page.left, stack })),
      {
        padTop: rowPadding,
        padBottom: rowPadding,
        repeats: head,
        parted: 'when higher than a page',
        foot: (canvas, bottom) => canvas.rule(page.left, bottom, page.contentWidth),
      },
    )
  }
}

/** Columns of equal width after a first one that takes what is left. */
export function evenColumns(first: string, others: readonly string[], otherWidth: number): TableColumn[] {
  return [
    { heading: first, width: page.contentWidth - others.length * otherWidth },
    ...others.map((heading) => ({ heading, width: otherWidth })),
  ]
}
