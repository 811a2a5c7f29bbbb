import papaparse from 'papaparse'

export type Delimiter = ',' | ';' | '\t'

export interface CsvRecord {
  /** The line of the text, from 1, on which the record starts; a quoted field may go on over the next ones. */
  readonly line: number
  readonly fields: readonly string[]
  /** Quotes are not closed, or go on after they were closed, so that where the record ends is a guess. */
  readonly malformed: boolean
}

/** The records of a text as RFC 4180 describes them, without blank ones. Every line break comes out as one `\n`. */
export function readCsv(text: string, delimiter: Delimiter): CsvRecord[] {
  const source = withPlainLineBreaks(text)
  const records: CsvRecord[] = []
  let line = 1
  let start = 0
  papaparse.parse<string[]>(source, {
    delimiter,
    newline: '\n',
    fastMode: false,
    step: ({ data, errors, meta }) => {
      const malformed = errors.some(({ type }) => type === 'Quotes')
      if (malformed || data.some((field) => field.trim() !== '')) records.push({ line, fields: data, malformed })
      line += lineBreaksIn(source, start, meta.cursor)
      start = meta.cursor
    },
  })
  return records
}

/** What a spreadsheet could take for a formula, or for the end of the cell before it. */
const formula = /^[=+\-@\t\r\n]/

/** A table as RFC 4180 describes it, with a byte order mark for spreadsheets; no cell of it is ever a formula. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${papaparse.unparse(rows, { delimiter: ',', newline: '\r\n', escapeFormulae: formula })}\r\n`
}

/** Without a byte order mark, and with the line breaks of Windows and of old Macs as `\n`. */
export function withPlainLineBreaks(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}

function lineBreaksIn(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++
  return count
}
