import type { Language } from '@core/language'
import type { Plan } from '@core/plan'
import type { ExportKind } from '@protocol/exports'
import type { PlanDocument } from './document/document'
import { spoken } from './document/spoken'
import { wordsIn } from './document/words/words-in'
import type { Exporter } from './exporter'
import { exportFileName } from './file-name'

// What makes a document and what writes it do not know of one another; here they come together. Each is read from the
// disk when it is first wanted.

/** A document of a plan, made anew for each file: its blocks are read once. */
type Maker = (plan: Plan, language: Language) => PlanDocument

interface AsPdf {
  readonly make: () => Promise<Maker>
  readonly look: 'standard' | 'easy-read'
}

export async function pdfExporter(kind: ExportKind, { make, look }: AsPdf): Promise<Exporter> {
  const [maker, { writePdf }] = await Promise.all([make(), import('./pdf/write-pdf')])
  return async (plan, { fontFolder, now, language, onProgress }) => {
    const words = wordsIn(language).running
    const { bytes } = await writePdf(spoken(maker(plan, language)), { fontFolder, now, words, look, onProgress })
    return [{ name: exportFileName(plan, kind, language), contentType: 'application/pdf', bytes }]
  }
}

export async function htmlExporter(kind: ExportKind, make: () => Promise<Maker>): Promise<Exporter> {
  const [maker, { writeHtml }] = await Promise.all([make(), import('./html/write-html')])
  return async (plan, { language }) => {
    const html = writeHtml(spoken(maker(plan, language)), { look: 'standard' })
    const name = exportFileName(plan, kind, language)
    return [{ name, contentType: 'text/html; charset=utf-8', bytes: Buffer.from(html) }]
  }
}

export async function docxExporter(kind: ExportKind, make: () => Promise<Maker>): Promise<Exporter> {
  const [maker, { writeDocx }] = await Promise.all([make(), import('./docx/write-docx')])
  return async (plan, { now, language }) => {
    const bytes = await writeDocx(spoken(maker(plan, language)), { now, words: wordsIn(language).running })
    return [{ name: exportFileName(plan, kind, language), contentType: docxType, bytes }]
  }
}

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export async function thePlan(): Promise<Maker> {
  const { planDocument } = await import('./document/plan-document')
  return (plan, language) => planDocument(plan, wordsIn(language))
}

export async function theEasyReadPlan(): Promise<Maker> {
  const [{ easyReadPlan }, { easyReadWordsIn }] = await Promise.all([
    import('./document/easy-read-plan'),
    import('./document/words/easy-read-words-in'),
  ])
  return (plan, language) => easyReadPlan(plan, easyReadWordsIn(language))
}

export async function theProgress(): Promise<Maker> {
  const { progressDocument } = await import('./document/progress-document')
  return (plan, language) => progressDocument(plan, wordsIn(language))
}

export async function theEasyReadProgress(): Promise<Maker> {
  const [{ easyReadProgress }, { easyReadWordsIn }] = await Promise.all([
    import('./document/easy-read-progress'),
    import('./document/words/easy-read-words-in'),
  ])
  return (plan, language) => easyReadProgress(plan, easyReadWordsIn(language))
}

export async function theAgreement(): Promise<Maker> {
  const { agreementDocument } = await import('./document/agreement-document')
  return (plan, language) => agreementDocument(plan, wordsIn(language))
}
