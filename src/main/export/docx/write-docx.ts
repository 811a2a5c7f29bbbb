import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { FileChild } from 'docx'
import type { PlanDocument } from '../document/document'
import type { RunningWords } from '../document/words/running-words'
import { partsOf } from './blocks'
import { createNumbering } from './list'
import { page, stylesIn, toneRuns } from './look'
import { restamped } from './restamped'
import { runsOf } from './runs'

export interface DocxOptions {
  /** ms since 1970; written into the file as the time at which it was made. */
  readonly now: number
  readonly words: Pick<RunningWords, 'page'>
}

/**
 * Writes a document for word processors, to be changed in them. Headings, lists, tables and languages are what they are
 * to those programs too; in place of a figure stand the words that say what it shows.
 */
export async function writeDocx(document: PlanDocument, { now, words }: DocxOptions): Promise<Uint8Array> {
  const { title, subject, language, mark, blocks } = document
  const numbering = createNumbering()
  const children: FileChild[] = []
  for (const block of blocks) children.push(...partsOf(block, numbering))
  const file = new Document({
    title,
    subject,
    creator: 'Roundtable',
    lastModifiedBy: 'Roundtable',
    styles: stylesIn(language),
    numbering: { config: numbering.config },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, right: page.margin, bottom: page.margin, left: page.margin },
          },
        },
        ...(mark === '' ? {} : { headers: { default: markOn(mark) } }),
        footers: { default: pageNumbers(words) },
        children,
      },
    ],
  })
  return restamped(await Packer.toBuffer(file), now)
}

function markOn(mark: string): Header {
  return new Header({ children: [new Paragraph({ children: runsOf({ text: mark }, toneRuns.alert) })] })
}

/** What the words say of pages, with the numbers that the program that opens the file counts. */
function pageNumbers(words: DocxOptions['words']): Footer {
  const [current, total] = [1_111_111, 2_222_222]
  const children = words
    .page(current, total)
    .split(/(1111111|2222222)/)
    .map((part) => {
      if (part === String(current)) return PageNumber.CURRENT
      return part === String(total) ? PageNumber.TOTAL_PAGES : part
    })
  return new Footer({
    children: [
      new Paragraph({ alignment: AlignmentType.END, children: [new TextRun({ ...toneRuns.small, children })] }),
    ],
  })
}
