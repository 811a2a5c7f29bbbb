import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { jsPDF } from 'jspdf'
import type { TextStyle } from './look'

/** The advance of every character that a font can draw, in thousandths of the font's size. */
export interface FontMetrics {
  has(codeUnit: number): boolean
  advance(codeUnit: number): number
}

export type Weight = TextStyle['weight']

/** The name by which a document knows the font; each weight is its own family, as readers tell fonts apart by name. */
export const fontFamilies: Readonly<Record<Weight, string>> = {
  regular: 'AtkinsonHyperlegibleNext-Regular',
  bold: 'AtkinsonHyperlegibleNext-Bold',
}

/** Embeds the fonts into the document and measures them. `folder` holds `<family>.ttf`, read afresh each time. */
export async function embedFonts(document: jsPDF, folder: string): Promise<Record<Weight, FontMetrics>> {
  return { regular: await embed(document, folder, 'regular'), bold: await embed(document, folder, 'bold') }
}

async function embed(document: jsPDF, folder: string, weight: Weight): Promise<FontMetrics> {
  const family = fontFamilies[weight]
  const file = `${family}.ttf`
  document.addFileToVFS(file, await readFile(join(folder, file), 'latin1'))
  document.addFont(file, family, 'normal', undefined, 'Identity-H')
  return metricsOf(document.setFont(family, 'normal').getFont().metadata)
}

const unmeasured = -1

function metricsOf(font: unknown): FontMetrics {
  if (!isMeasurable(font)) throw new TypeError('jsPDF no longer offers the measures of an embedded font')
  const advances = new Int16Array(0x10000).fill(unmeasured)
  function advance(codeUnit: number): number {
    const known = advances[codeUnit] ?? 0
    if (known !== unmeasured) return known
    return (advances[codeUnit] = measurable.widthOfGlyph(measurable.characterToGlyph(codeUnit)))
  }
  const measurable = font
  return { advance, has: (codeUnit) => measurable.characterToGlyph(codeUnit) !== 0 }
}

/** The part of jsPDF's own reading of a TrueType file that is used here; it is what jsPDF draws with. */
interface MeasurableFont {
  characterToGlyph(codeUnit: number): number
  widthOfGlyph(glyph: number): number
}

function isMeasurable(font: unknown): font is MeasurableFont {
  return (
    typeof font === 'object' &&
    font !== null &&
    'characterToGlyph' in font &&
    typeof font.characterToGlyph === 'function' &&
    'widthOfGlyph' in font &&
    typeof font.widthOfGlyph === 'function'
  )
}
