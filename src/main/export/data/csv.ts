import type { Plan } from '@core/plan'
import { writeCsv } from '@protocol/csv'
import type { ExportKind } from '@protocol/exports'
import type { Exporter } from '../exporter'
import { exportFileName } from '../file-name'
import { cellText } from './cell-text'
import type { DataTable } from './tables/data-table'
import { dataWordsIn, type DataWords } from './words/data-words'

/** An exporter that writes one table of the plan as CSV, in UTF-8 with a byte order mark. */
export function csvOf(kind: ExportKind, table: (plan: Plan, words: DataWords) => DataTable): Exporter {
  return async (plan, { language }) => [
    {
      name: exportFileName(plan, kind, language),
      contentType: 'text/csv; charset=utf-8',
      bytes: Buffer.from(csvText(table(plan, dataWordsIn(language)))),
    },
  ]
}

export function csvText({ columns, rows }: DataTable): string {
  const cells = rows.map((row) => row.map((cell) => cellText(String(cell ?? ''))))
  return writeCsv([columns.map(({ heading }) => heading), ...cells])
}
