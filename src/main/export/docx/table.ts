import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Cell, Flowing, TableBlock } from '../document/document'
import { flowing } from './flowing'
import { headShading, page, tableLine, toneRuns } from './look'
import { runsOf } from './runs'

/** A table whose head row stands again on every page, and whose rows stay whole. */
export function tableOf({ columns, rows, rowHeads }: TableBlock): Table {
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => Math.floor((page.contentWidth * share) / all))
  const cell = (children: Paragraph[], index: number) =>
    new TableCell({ children, width: { size: widths[index] ?? 0, type: WidthType.DXA } })
  const head = columns.map(
    ({ heading }, index) =>
      new TableCell({
        children: [new Paragraph({ spacing: tight, children: runsOf({ text: heading }, toneRuns.strong) })],
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        shading: headShading,
      }),
  )
  return new Table({
    width: { size: page.contentWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    borders,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...Array.from(
        rows,
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((content, index) => cell(paragraphs(content, rowHeads && index === 0), index)),
          }),
      ),
    ],
  })
}

const tight = { before: 0, after: 40 } as const
const none = { ...tableLine, style: 'none' } as const
const borders = {
  top: tableLine,
  bottom: tableLine,
  insideHorizontal: tableLine,
  left: none,
  right: none,
  insideVertical: none,
} as const

/** A cell needs a paragraph, even where nothing is in it. */
function paragraphs(content: Cell, isHead: boolean): Paragraph[] {
  if (content.length === 0) return [new Paragraph({ spacing: tight })]
  return content.map((part) => flowing(isHead ? headed(part) : part, { spacing: tight }))
}

function headed(part: Flowing): Flowing {
  return part.kind === 'paragraph' && part.tone === 'body' ? { ...part, tone: 'strong' } : part
}
