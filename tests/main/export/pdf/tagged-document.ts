import { jsPDF } from 'jspdf'
import { embedFonts, fontFamilies } from '@main/export/pdf/fonts'
import { createTags, type Tags } from '@main/export/pdf/tags/tags'
import { fontFolder, now } from '../pdf-tools'

const facts = { language: 'en-GB', title: 'Our Stockport', subject: 'A plan', creator: 'Roundtable', now }

/** What differs from the usual. */
type Options = Partial<typeof facts> & { readonly compress?: boolean }

export interface Drawing {
  readonly document: jsPDF
  readonly tags: Tags
  /** Draws one line of text, and goes down a line. */
  write(text: string): void
}

/** A small tagged document that was drawn with the app's own typeface. */
export async function tagged(draw: (drawing: Drawing) => void, options: Options = {}): Promise<Uint8Array> {
  const { document } = await drawn(draw, options)
  return bytesOf(document)
}

export async function drawn(draw: (drawing: Drawing) => void, options: Options = {}): Promise<Drawing> {
  const { compress = true, ...said } = options
  const document = new jsPDF({ unit: 'pt', format: 'a4', compress, floatPrecision: 3, putOnlyUsedFonts: true })
  document.setFileId('0123456789abcdef0123456789abcdef')
  await embedFonts(document, fontFolder)
  document.setFont(fontFamilies.regular, 'normal').setFontSize(10)
  const tags = createTags(document, { ...facts, ...said })
  let top = 40
  const drawing: Drawing = {
    document,
    tags,
    write(text) {
      document.text(text, 40, top)
      top = top > 780 ? 40 : top + 13
    },
  }
  draw(drawing)
  tags.finish()
  return drawing
}

export function bytesOf(document: jsPDF): Uint8Array {
  return new Uint8Array(document.output('arraybuffer'))
}
