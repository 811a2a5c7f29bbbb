import { createHash } from 'node:crypto'
import type { jsPDF } from 'jspdf'
import { type Internals, isRecord } from './internals'

/**
 * Has embedded fonts named as parts of fonts: jsPDF embeds only the glyphs that are drawn, and then the format asks for
 * six letters and a plus before the name. The document knows its fonts by their plain names before and after.
 */
export function nameSubsets(document: jsPDF, pdf: Internals): void {
  const plainNames = new Map<EmbeddedFont, string>()
  pdf.events.subscribe('postPutPages', () => {
    for (const font of embeddedFonts(document, pdf)) {
      plainNames.set(font, font.fontName)
      font.fontName = `${sixLetters(font)}+${font.fontName}`
    }
  })
  pdf.events.subscribe('postPutResources', () => {
    for (const [font, name] of plainNames) font.fontName = name
    plainNames.clear()
  })
}

interface EmbeddedFont {
  fontName: string
  readonly metadata: { readonly glyIdsUsed: readonly number[] }
}

function embeddedFonts(document: jsPDF, pdf: Internals): Set<EmbeddedFont> {
  const fonts = new Set<EmbeddedFont>()
  for (const [family, styles] of Object.entries(document.getFontList())) {
    for (const style of styles) {
      const font = pdf.getFont(family, style)
      if (isEmbedded(font)) fonts.add(font)
    }
  }
  return fonts
}

function isEmbedded(font: unknown): font is EmbeddedFont {
  if (!isRecord(font) || font.encoding !== 'Identity-H' || !isRecord(font.metadata)) return false
  return Array.isArray(font.metadata.glyIdsUsed)
}

/** The same for the same glyphs, and different ones where a file holds two parts of one font. */
function sixLetters({ fontName, metadata }: EmbeddedFont): string {
  const glyphs = [...new Set(metadata.glyIdsUsed)].sort((first, second) => first - second)
  const digest = createHash('sha256').update(`${fontName} ${glyphs.join(' ')}`).digest()
  return String.fromCharCode(...[...digest.subarray(0, 6)].map((byte) => 65 + (byte % 26)))
}
