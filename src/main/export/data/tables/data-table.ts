import type { Plan } from '@core/plan'
import type { TableWords } from '../words/table-words'

/** A table as plain data; CSV and spreadsheets are written from it and add nothing. */
export interface DataTable {
  readonly name: string
  readonly columns: readonly DataColumn[]
  readonly rows: readonly (readonly DataCell[])[]
}

export interface DataColumn {
  readonly heading: string
  /** Of what it holds where it holds a value: an ISO calendar date is text, which a spreadsheet shows as a date. */
  readonly kind: 'text' | 'number' | 'date'
  /** In characters. */
  readonly width: number
}

/** Null where there is nothing to say. Words may stand where a number is not shown. */
export type DataCell = string | number | null

export interface ColumnOf<Row> extends DataColumn {
  readonly of: (row: Row) => DataCell
}

export function text<Row>(heading: string, width: number, of: (row: Row) => string | null): ColumnOf<Row> {
  return { heading, kind: 'text', width, of }
}

export function number<Row>(heading: string, of: (row: Row) => DataCell | undefined): ColumnOf<Row> {
  return { heading, kind: 'number', width: 12, of: (row) => of(row) ?? null }
}

export function date<Row>(heading: string, of: (row: Row) => string): ColumnOf<Row> {
  return { heading, kind: 'date', width: 13, of }
}

/** A row a thing. Where nobody said any of it, or where it has to be credited, each row says so at its end. */
export function tableOf<Row>(
  name: string,
  rows: readonly Row[],
  columns: readonly ColumnOf<Row>[],
  { rehearsal, attribution }: Pick<Plan, 'rehearsal' | 'attribution'>,
  words: TableWords['marks'],
): DataTable {
  const marked = [
    ...columns,
    ...(rehearsal ? [text<Row>(words.rehearsal, 30, () => words.nobodySaidThis)] : []),
    ...(attribution === '' ? [] : [text<Row>(words.source, 80, () => attribution)]),
  ]
  return {
    name,
    columns: marked.map(({ heading, kind, width }) => ({ heading, kind, width })),
    rows: rows.map((row) => marked.map(({ of }) => of(row))),
  }
}
