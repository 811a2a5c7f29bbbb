/**
 * What is used of papaparse. Its published types bring Node's and the browser's with them, which this layer must not
 * have: tsconfig.json points here instead.
 */
interface ParsedRow<Row> {
  readonly data: Row
  readonly errors: readonly { readonly type: string; readonly code: string }[]
  /** `cursor` is where the next row starts, in UTF-16 code units. */
  readonly meta: { readonly cursor: number }
}

interface ParseOptions<Row> {
  readonly delimiter: string
  readonly newline: string
  readonly fastMode: boolean
  readonly step: (row: ParsedRow<Row>) => void
}

interface WriteOptions {
  readonly delimiter: string
  readonly newline: string
  /** A cell that matches is put after an apostrophe, which makes it plain text in every spreadsheet. */
  readonly escapeFormulae: RegExp
}

declare const papaparse: {
  parse: <Row>(text: string, options: ParseOptions<Row>) => void
  unparse: (rows: readonly (readonly string[])[], options: WriteOptions) => string
}

// oxlint-disable-next-line import/no-default-export -- it is how papaparse exports itself
export default papaparse
