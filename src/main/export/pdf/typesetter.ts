import { colours } from '../document/colours'
import type { Words } from '../document/document'
import type { MissingNames } from '../document/words/running-words'
import type { FontMetrics, Weight } from './fonts'
import { breakLines, measure } from './line-breaks'
import type { TextStyle } from './look'
import { printable } from './printable-text'
import type { TextLine } from './stack'
import type { StructureElement } from './tags/structure'

/** Turns words into lines of a given width. */
export interface Typesetter {
  /** The element's lines. Words that lead somewhere look like a link. */
  lines(words: Words, style: TextStyle, width: number, element: StructureElement | null): TextLine[]
  /** One line, cut after a word with an ellipsis where it is too long. */
  oneLine(text: string, style: TextStyle, width: number): string
  width(text: string, style: Pick<TextStyle, 'size' | 'weight'>): number
  /** How many characters that were set so far are not in the font. */
  missing(): number
}

export function createTypesetter(fonts: Readonly<Record<Weight, FontMetrics>>, names: MissingNames): Typesetter {
  let missing = 0
  const has = (codeUnit: number): boolean => fonts.regular.has(codeUnit) && fonts.bold.has(codeUnit)

  function broken(text: string, style: TextStyle, width: number): string[] {
    return breakLines(text, (width * 1000) / style.size, fonts[style.weight].advance)
  }

  function widthOf(text: string, { weight, size }: Pick<TextStyle, 'size' | 'weight'>): number {
    return (measure(text, 0, text.length, fonts[weight].advance) * size) / 1000
  }

  return {
    lines({ text, href }, style, width, element) {
      const drawn = printable(text, has, names)
      missing += drawn.missing
      const shown = href === undefined ? style : { ...style, colour: colours.deep }
      return spaced(drawn.text, broken(drawn.text, style, width)).map((line) => ({
        kind: 'text',
        text: line,
        style: shown,
        height: style.leading,
        element,
        ...(href === undefined ? {} : { link: { href, description: text, width: widthOf(line.trimEnd(), style) } }),
      }))
    },
    oneLine(text, style, width) {
      const whole = printable(text, has, names).text.replaceAll('\n', ' ')
      const [first = ''] = broken(whole, style, width)
      if (first === whole) return first
      const [cut = ''] = broken(whole, style, width - style.size)
      return `${cut}…`
    },
    width: widthOf,
    missing: () => missing,
  }
}

/** The lines with the space at which they were broken, so that whoever hears the text hears its words apart. */
function spaced(text: string, lines: readonly string[]): string[] {
  let at = 0
  return lines.map((line, index) => {
    while (isSpace(text.charAt(at))) at++
    at += line.length
    return index < lines.length - 1 && isSpace(text.charAt(at)) ? `${line} ` : line
  })
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n'
}
