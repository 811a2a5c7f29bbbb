import type { ExportKind } from '@protocol/exports'
import type { Exporter } from './exporter'

/** What makes each kind of file. Each is read from the disk when it is first wanted. */
export const exporters: Readonly<Partial<Record<ExportKind, () => Promise<Exporter>>>> = {
  'plan-pdf': async () => (await import('./plan-pdf')).planPdf,
}
