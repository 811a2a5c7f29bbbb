import writeExcelFile from 'write-excel-file/node'
import type { CellObject } from 'write-excel-file/node'
import { isCalendarDate } from '@core/text'
import type { Exporter } from '../exporter'
import { exportFileName } from '../file-name'
import { zipAt } from '../zip-at'
import { cellText } from './cell-text'
import { allTables } from './tables/all-tables'
import type { DataCell, DataColumn, DataTable } from './tables/data-table'
import { dataWordsIn } from './words/data-words'

/** Every table of the plan as a sheet of one workbook. */
export const tablesXlsx: Exporter = async (plan, { language, now }) => [
  {
    name: exportFileName(plan, 'tables-xlsx', language),
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: await workbook(allTables(plan, dataWordsIn(language)), now),
  },
]

/** `now`, in ms since 1970, is the time that the parts of the file bear. */
export async function workbook(tables: readonly DataTable[], now: number): Promise<Uint8Array> {
  const bytes = await writeExcelFile(tables.map(sheet), { fontFamily: 'Calibri', fontSize: 11 }).toBuffer()
  // The library stamps the time of day at which it ran.
  return zipAt(bytes, now)
}

function sheet({ name, columns, rows }: DataTable) {
  const head = columns.map(({ heading }): CellObject => ({ ...textCell(heading), ...headStyle }))
  const cells = rows.map((row) => row.map((cell, index) => sheetCell(cell, columns[index]?.kind ?? 'text')))
  return {
    sheet: name,
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
    columns: columns.map(({ width }) => ({ width })),
    data: [head, ...cells].map((row) => highEnough(row, columns)),
  }
}

/** The row with room for all of its lines: not every program makes it when it opens a file. In points. */
function highEnough(row: readonly (CellObject | null)[], columns: readonly DataColumn[]): (CellObject | null)[] {
  const lines = row.map((cell, index) => linesOf(cell?.value, columns[index]?.width ?? 1))
  const height = Math.min(highestRow, Math.max(1, ...lines) * lineHeight)
  return row.map((cell) => (cell === null ? null : { ...cell, height }))
}

const lineHeight = 15
const highestRow = 405

/** About as many as it takes: widths are in digits, and a line ends where a word does. */
function linesOf(value: CellObject['value'], width: number): number {
  if (typeof value !== 'string') return 1
  return value.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil((line.length * 1.15) / width)), 0)
}

const headStyle = { fontWeight: 'bold', backgroundColor: '#e6edf0', alignVertical: 'top', wrap: true } as const

function sheetCell(cell: DataCell, kind: DataColumn['kind']): CellObject | null {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top', align: 'right', indent: 1 }
  if (kind === 'date' && isCalendarDate(cell) && cell >= firstDay) {
    const value = new Date(`${cell}T00:00:00Z`)
    return { value, type: Date, format: 'yyyy-mm-dd', align: 'left', alignVertical: 'top' }
  }
  return textCell(cell)
}

/** Before it, spreadsheets do not agree on how days are counted. */
const firstDay = '1900-03-01'

function textCell(text: string): CellObject {
  return { value: storedText(fitting(cellText(text))), type: String, wrap: true, alignVertical: 'top' }
}

/** As many UTF-16 code units as spreadsheets hold in a cell. */
export const longestCell = 32_767
const cutMark = ' […]'

function fitting(text: string): string {
  if (text.length <= longestCell) return text
  return cellText(text.slice(0, longestCell - cutMark.length)) + cutMark
}

/**
 * Spreadsheets read `_x0041_` as a letter, so an underscore that begins such a thing is written as one itself.
 * The library looks its texts up in an object, where it would find `constructor`; it drops the character behind it.
 */
function storedText(text: string): string {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  return escaped in {} ? `${escaped}\0` : escaped
}
