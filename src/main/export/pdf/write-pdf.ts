import { createHash } from 'node:crypto'
import { jsPDF } from 'jspdf'
import type { Language } from '@core/language'
import type { Block, PlanDocument } from '../document/document'
import type { RunningWords } from '../document/words/running-words'
import { createCanvas } from './canvas'
import type { Layout } from './content'
import { flow } from './flow'
import { embedFonts } from './fonts'
import { looks } from './look'
import { piecesOf } from './pieces'
import { breather, inSteps, stepsOf } from './progress'
import { drawRunningLines } from './running-lines'
import { createTags } from './tags/tags'
import { createTypesetter } from './typesetter'

export interface PdfOptions {
  /** The folder with the typeface's files. */
  readonly fontFolder: string
  /** ms since 1970; written into the file as the time at which it was made. */
  readonly now: number
  readonly words: RunningWords
  readonly look: keyof typeof looks
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void
}

export interface WrittenPdf {
  readonly bytes: Uint8Array
  /** Characters that the typeface lacks; the document itself says so, and names them where they were. */
  readonly missingCharacters: number
}

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy' }

/** Laying out is most of the work; what is left is jsPDF's, which writes the file in one go. */
const layoutShare = 0.9

/**
 * Writes a document as a PDF for A4 paper.
 *
 * The same document, time and words always give the same bytes. Other work gets its turn while pages are laid out; only
 * the last step, where jsPDF writes the file, runs in one go.
 */
export async function writePdf(document: PlanDocument, options: PdfOptions): Promise<WrittenPdf> {
  const { fontFolder, now, words, look, onProgress = () => undefined } = options
  const pdf = new jsPDF({ unit: 'pt', format: 'a4', compress: true, floatPrecision: 3, putOnlyUsedFonts: true })
  const { title, subject } = document
  const tags = createTags(pdf, { language: locales[document.language], title, subject, creator: 'Roundtable', now })
  const fonts = await embedFonts(pdf, fontFolder)
  const set = createTypesetter(fonts, words.missing)
  const layout: Layout = { look: looks[look], set }
  const canvas = createCanvas(pdf, tags)
  const steps = stepsOf(document.blocks)
  const blocks = withMissing(steps.blocks, layout, words)
  const report = inSteps(onProgress)
  await flow(piecesOf(blocks, tags.root, layout), canvas, breather(() => report(layoutShare * steps.done())))
  drawRunningLines(document, words, canvas, layout)
  tags.finish()
  pdf.setFileId(fileId(pdf, options, document))
  const bytes = new Uint8Array(pdf.output('arraybuffer'))
  onProgress(1)
  return { bytes, missingCharacters: set.missing() }
}

/** Only at the end is it known how many characters could not be drawn. */
function* withMissing(blocks: Iterable<Block>, { set }: Layout, words: RunningWords): Generator<Block> {
  yield* blocks
  const missing = set.missing()
  if (missing > 0) yield { kind: 'paragraph', words: { text: words.missingCharacters(missing) }, tone: 'small' }
}

/** Another one for whatever would look or read differently. */
function fileId(pdf: jsPDF, { now }: PdfOptions, { title, subject, language }: PlanDocument): string {
  const drawn: unknown = pdf.internal.pages
  return createHash('sha256')
    .update(JSON.stringify([drawn, title, subject, language, now]))
    .digest('hex')
    .slice(0, 32)
}
