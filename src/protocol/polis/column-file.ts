import { readCsv, withPlainLineBreaks, type CsvRecord, type Delimiter } from '../csv'
import { excerpt, type PolisFile, type PolisProblem } from './problem'

/** A row whose columns are found by their headings. */
export interface Row<Column extends string> {
  readonly line: number
  /** Trimmed; empty where the file has no such column. */
  readonly read: (column: Column) => string
}

type ColumnFile<Column extends string> = {
  readonly rows: readonly Row<Column>[]
  readonly problems: readonly PolisProblem[]
}

const longestFile = 64 * 1024 * 1024

/**
 * Reads a file with a row of headings, in any order and with any others between them. What it cannot read is among the
 * problems, and then rows are missing.
 */
export function readColumnFile<Required extends string, Optional extends string>(
  file: PolisFile,
  text: string,
  required: readonly Required[],
  optional: readonly Optional[],
): ColumnFile<Required | Optional> {
  const failed = (...problems: PolisProblem[]): ColumnFile<Required | Optional> => ({ rows: [], problems })
  if (text.length > longestFile) {
    return failed({ file, line: 1, what: 'file-too-long', length: text.length, allowed: longestFile })
  }
  const [header, ...records] = readCsv(text, delimiterOf(text))
  if (header === undefined) return failed({ file, line: 1, what: 'file-empty' })
  if (header.malformed) return failed({ file, line: header.line, what: 'malformed-quotes' })

  const headings = header.fields.map((field) => field.trim().toLowerCase())
  const columns = new Map<string, number>()
  const problems: PolisProblem[] = []
  for (const column of [...required, ...optional]) {
    const at = headings.indexOf(column)
    if (at !== -1) columns.set(column, at)
    if (headings.lastIndexOf(column) !== at) problems.push({ file, line: header.line, what: 'column-twice', column })
  }
  for (const column of required) {
    if (!columns.has(column)) problems.push({ file, line: header.line, what: 'column-missing', column })
  }
  if (problems.length > 0) return failed(...problems)

  const rows: Row<Required | Optional>[] = []
  for (const record of records) {
    const problem = shapeProblem(file, record, headings.length)
    if (problem === null) rows.push({ line: record.line, read: (column) => fieldAt(record, columns.get(column)) })
    else problems.push(problem)
  }
  return { rows, problems }
}

/** The whole number that a column holds, or null with a problem. */
export function readInteger<Column extends string>(
  file: PolisFile,
  row: Row<Column>,
  column: Column,
  problems: PolisProblem[],
): number | null {
  const value = row.read(column)
  if (/^-?\d{1,15}$/.test(value)) return Number(value)
  problems.push({ file, line: row.line, what: 'not-a-number', column, value: excerpt(value) })
  return null
}

/** -1, 0 or 1, or null with a problem. */
export function readMark<Column extends string>(
  file: PolisFile,
  row: Row<Column>,
  column: Column,
  problems: PolisProblem[],
): -1 | 0 | 1 | null {
  switch (row.read(column)) {
    case '-1':
      return -1
    case '0':
      return 0
    case '1':
      return 1
    default:
      problems.push({ file, line: row.line, what: 'not-a-mark', column, value: excerpt(row.read(column)) })
      return null
  }
}

function shapeProblem(file: PolisFile, record: CsvRecord, expected: number): PolisProblem | null {
  const { line, fields, malformed } = record
  if (malformed) return { file, line, what: 'malformed-quotes' }
  return fields.length === expected ? null : { file, line, what: 'field-count', found: fields.length, expected }
}

function fieldAt(record: CsvRecord, at: number | undefined): string {
  return at === undefined ? '' : (record.fields[at] ?? '').trim()
}

/** A spreadsheet may have saved the file again, with what divides columns where its user lives. */
function delimiterOf(text: string): Delimiter {
  const headings = withPlainLineBreaks(text.slice(0, 10_000)).trimStart().split('\n')[0] ?? ''
  if (headings.includes(',')) return ','
  return headings.includes(';') ? ';' : headings.includes('\t') ? '\t' : ','
}
