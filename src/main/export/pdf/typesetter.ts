import type { MissingNames } from '../document/words/running-words'
import type { FontMetrics, Weight } from './fonts'
import { breakLines, measure } from './line-breaks'
import type { TextStyle } from './look'
import { printable } from './printable-text'
import type { TextLine } from './stack'

/** Turns words into lines of a given width. */
export interface Typesetter {
  lines(text: string, style: TextStyle, width: number): TextLine[]
  /** One line, cut after a word with an ellipsis where it is too long. */
  oneLine(text: string, style: TextStyle, width: number): string
  width(text: string, style: TextStyle): number
  /** How many characters that were set so far are not in the font. */
  missing(): number
}

export function createTypesetter(fonts: Readonly<Record<Weight, FontMetrics>>, names: MissingNames): Typesetter {
  let missing = 0
  const has = (codeUnit: number): boolean => fonts.regular.has(codeUnit) && fonts.bold.has(codeUnit)

  function broken(text: string, style: TextStyle, width: number): string[] {
    return breakLines(text, (width * 1000) / style.size, fonts[style.weight].advance)
  }

  return {
    lines(text, style, width) {
      const drawn = printable(text, has, names)
      missing += drawn.missing
      return broken(drawn.text, style, width).map((line) => ({
        kind: 'text',
        text: line,
        style,
        height: style.leading,
      }))
    },
    oneLine(text, style, width) {
      const whole = printable(text, has, names).text.replaceAll('\n', ' ')
      const [first = ''] = broken(whole, style, width)
      if (first === whole) return first
      const [cut = ''] = broken(whole, style, width - style.size)
      return `${cut}…`
    },
    width(text, style) {
      return (measure(text, 0, text.length, fonts[style.weight].advance) * style.size) / 1000
    },
    missing: () => missing,
  }
}
