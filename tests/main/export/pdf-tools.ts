import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { PlanDocument } from '@main/export/document/document'
import { englishWords } from '@main/export/document/words/english-words'
import { planDocument } from '@main/export/document/plan-document'
import { page as paper } from '@main/export/pdf/look'
import { type PdfOptions, writePdf, type WrittenPdf } from '@main/export/pdf/write-pdf'
import type { Plan } from '@core/plan'

const execute = promisify(execFile)

export const fontFolder = join(import.meta.dirname, '../../../resources/fonts')
export const now = Date.UTC(2018, 1, 14, 16, 30)

export function draw(plan: Plan): Promise<WrittenPdf> {
  return write(planDocument(plan, englishWords))
}

export function write(document: PlanDocument, options: Partial<PdfOptions> = {}): Promise<WrittenPdf> {
  return writePdf(document, { fontFolder, now, words: englishWords.running, look: 'standard', ...options })
}

/** Runs a program on the PDF; `FILE` among the arguments stands for it. */
export async function run(bytes: Uint8Array, program: string, ...args: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plan-pdf-'))
  try {
    const file = join(folder, 'plan.pdf')
    await writeFile(file, bytes)
    const { stdout } = await execute(
      program,
      args.map((arg) => (arg === 'FILE' ? file : arg)),
      { maxBuffer: 1 << 28 },
    )
    return stdout
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** qpdf's findings; rejects where the file has errors or warnings. */
export function check(bytes: Uint8Array): Promise<string> {
  return run(bytes, 'qpdf', '--check', 'FILE')
}

/** The words of every page in the order in which they were drawn, with single spaces between them. */
export async function pageTexts(bytes: Uint8Array): Promise<string[]> {
  return pagesOf(await run(bytes, 'pdftotext', '-raw', 'FILE', '-'))
}

function pagesOf(text: string): string[] {
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/\s+/g, ' ').trim())
}

export interface PlacedWord {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly text: string
}

export async function pageWords(bytes: Uint8Array): Promise<PlacedWord[][]> {
  const html = await run(bytes, 'pdftotext', '-bbox', 'FILE', '-')
  return html
    .split('<page ')
    .slice(1)
    .map((page) =>
      [
        ...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/gs),
      ].map(([, left, top, right, bottom, text]) => ({
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
        text: unescaped(text ?? ''),
      })),
    )
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

/** The lines of a page from top to bottom: words that stand at one height, from left to right. */
export function linesOf(words: readonly PlacedWord[]): { readonly text: string; readonly bottom: number }[] {
  const lines = new Map<number, PlacedWord[]>()
  for (const word of words) {
    const at = Math.round(word.bottom)
    lines.set(at, [...(lines.get(at) ?? []), word])
  }
  return [...lines]
    .sort(([first], [second]) => first - second)
    .map(([bottom, line]) => ({
      bottom,
      text: line
        .sort((a, b) => a.left - b.left)
        .map(({ text }) => text)
        .join(' '),
    }))
}

/** The words of every page without those in its head and at its foot, in the order in which they were drawn. */
export async function contentTexts(bytes: Uint8Array): Promise<string[]> {
  const [top, height] = [52, paper.bottom - 52].map((length) => String(Math.round(length)))
  const area = ['-x', '0', '-y', top ?? '', '-W', '600', '-H', height ?? '']
  return pagesOf(await run(bytes, 'pdftotext', '-raw', ...area, 'FILE', '-'))
}
