import { readMarks } from './content-marks'
import { list, nameOf, type PdfFile } from './pdf-file'

/** What is wrong with the fonts that the pages draw with: embedding, ways back to characters, widths. */
export function fontFaults(pdf: PdfFile): string[] {
  return [...drawnGlyphs(pdf)].flatMap(([reference, glyphs]) => faultsOf(pdf, reference, glyphs))
}

function drawnGlyphs(pdf: PdfFile): Map<string, Set<number>> {
  const drawn = new Map<string, Set<number>>()
  pdf.pages.forEach((page, index) => {
    const fonts = pdf.dictionary(pdf.dictionary(pdf.dictionary(page)['/Resources'])['/Font'])
    for (const [name, glyphs] of readMarks(pdf.content(index + 1)).glyphs) {
      const reference = String(fonts[`/${name}`])
      drawn.set(reference, new Set([...(drawn.get(reference) ?? []), ...glyphs]))
    }
  })
  return drawn
}

function faultsOf(pdf: PdfFile, reference: string, glyphs: ReadonlySet<number>): string[] {
  const font = pdf.dictionary(reference)
  const name = nameOf(font['/BaseFont']) ?? reference
  if (font['/Subtype'] !== '/Type0' || font['/Encoding'] !== '/Identity-H') return [`${name} is not drawn by glyph`]
  const descendant = pdf.dictionary(list(font['/DescendantFonts'])[0])
  const descriptor = pdf.dictionary(descendant['/FontDescriptor'])
  if (descriptor['/FontFile2'] === undefined) return [`${name} is not embedded`]
  if (font['/ToUnicode'] === undefined) return [`${name} has no way back to characters`]

  const faults: string[] = []
  if (!/^[A-Z]{6}\+/.test(name)) faults.push(`${name} does not say that it is a part of a font`)
  if (descendant['/BaseFont'] !== font['/BaseFont'] || descriptor['/FontName'] !== font['/BaseFont']) {
    faults.push(`${name} has several names`)
  }
  if (descendant['/CIDToGIDMap'] !== '/Identity') faults.push(`${name} does not say which glyph is which`)
  if (glyphs.has(0)) faults.push(`${name} draws the sign for a missing character`)
  const characters = charactersOf(pdf.stream(font['/ToUnicode']).toString('latin1'))
  const written = writtenWidths(list(descendant['/W']))
  const embedded = embeddedWidths(pdf.stream(descriptor['/FontFile2']))
  for (const glyph of glyphs) {
    const character = characters.get(glyph)
    const says = (fault: string): number => faults.push(`${name}: glyph ${glyph} is ${fault}`)
    if (character === undefined || [0, 0xfeff, 0xfffe].includes(character)) says('no character')
    const width = written.get(glyph) ?? Number(descendant['/DW'])
    if (Math.abs(width - embedded(glyph)) > 1) says(`${width} or ${embedded(glyph)} wide`)
  }
  return faults
}

function charactersOf(map: string): Map<number, number> {
  const pairs = map.matchAll(/<([\da-f]{4})><([\da-f]{4})>/gi)
  return new Map([...pairs].map(([, glyph = '', character = '']) => [parseInt(glyph, 16), parseInt(character, 16)]))
}

/** `[glyph [width] glyph [width …] …]` */
function writtenWidths(written: readonly unknown[]): Map<number, number> {
  const widths = new Map<number, number>()
  for (let index = 0; index + 1 < written.length; index += 2) {
    list(written[index + 1]).forEach((width, offset) => widths.set(Number(written[index]) + offset, Number(width)))
  }
  return widths
}

/** The advance of a glyph as the embedded TrueType file has it, in thousandths of the font's size. */
function embeddedWidths(file: Buffer): (glyph: number) => number {
  const tables = new Map<string, number>()
  for (let index = 0; index < file.readUInt16BE(4); index++) {
    const at = 12 + index * 16
    tables.set(file.toString('latin1', at, at + 4), file.readUInt32BE(at + 8))
  }
  const at = (table: string, offset: number): number => file.readUInt16BE((tables.get(table) ?? Number.NaN) + offset)
  const unitsPerEm = at('head', 18)
  const measured = at('hhea', 34)
  return (glyph) => (at('hmtx', Math.min(glyph, measured - 1) * 4) * 1000) / unitsPerEm
}
