import { jsPDF } from 'jspdf'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DrawnPages } from './recorded-text'

/** The least that a PDF of these pages takes: the same text in the same fonts at the same places, and nothing else. */
export async function barePdf(pages: DrawnPages, fontFolder: string): Promise<Uint8Array> {
  const document = new jsPDF({ unit: 'pt', format: 'a4', compress: true, floatPrecision: 3, putOnlyUsedFonts: true })
  for (const font of new Set(pages.flat().map((drawn) => drawn.font))) {
    document.addFileToVFS(`${font}.ttf`, await readFile(join(fontFolder, `${font}.ttf`), 'latin1'))
    document.addFont(`${font}.ttf`, font, 'normal', undefined, 'Identity-H')
  }
  for (const [index, page] of pages.entries()) {
    if (index > 0) document.addPage()
    for (const { lines, left, baseline, lineHeightFactor, font, size, colour } of page) {
      document.setFont(font, 'normal').setFontSize(size).setTextColor(colour).text(lines, left, baseline, { lineHeightFactor })
    }
  }
  return new Uint8Array(document.output('arraybuffer'))
}
