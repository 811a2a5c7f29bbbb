import type { ExportKind } from '@protocol/exports'
import {
  docxExporter,
  htmlExporter,
  pdfExporter,
  theAgreement,
  theEasyReadPlan,
  theEasyReadProgress,
  thePlan,
  theProgress,
} from './document-exporters'
import type { Exporter } from './exporter'

/** What makes each kind of file. Each is read from the disk when it is first wanted. */
export const exporters: Readonly<Record<ExportKind, () => Promise<Exporter>>> = {
  'plan-easy-read': () => pdfExporter('plan-easy-read', { make: theEasyReadPlan, look: 'easy-read' }),
  'plan-html': () => htmlExporter('plan-html', thePlan),
  'plan-pdf': planPdf,
  'progress-easy-read': () => pdfExporter('progress-easy-read', { make: theEasyReadProgress, look: 'easy-read' }),
  'progress-html': () => htmlExporter('progress-html', theProgress),
  'progress-pdf': () => pdfExporter('progress-pdf', { make: theProgress, look: 'standard' }),
  'agreement-pdf': () => pdfExporter('agreement-pdf', { make: theAgreement, look: 'standard' }),
  'agreement-docx': () => docxExporter('agreement-docx', theAgreement),
  'actions-csv': async () => (await import('./data/actions-csv')).actionsCsv,
  'cards-csv': async () => (await import('./data/cards-csv')).cardsCsv,
  'votes-csv': async () => (await import('./data/votes-csv')).votesCsv,
  'tables-xlsx': async () => (await import('./data/tables-xlsx')).tablesXlsx,
  'calendar-ics': async () => (await import('./data/calendar-ics')).calendarIcs,
  'mail-eml': async () => (await import('./data/mail-eml')).mailWith(await planPdf()),
  'plan-json': async () => (await import('./data/plan-json')).planJson,
}

function planPdf(): Promise<Exporter> {
  return pdfExporter('plan-pdf', { make: thePlan, look: 'standard' })
}
