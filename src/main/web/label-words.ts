import { labelLook } from '@core/web/web-layout'

/** Characters on a line, and lines, of an organisation's name in a picture. */
const mostOnALine = 20
const mostLines = 3

/** How wide a character is in ems, on the safe side. */
const usualWidth = 0.52
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\u1100-\uffff]|\p{Extended_Pictographic}/u, 1.05],
  [/[\p{Lu}mw&]/u, 0.7],
]

/** A name broken between words into a few short lines; the last ends in an ellipsis where it goes on. */
export function labelWords(name: string): readonly string[] {
  const lines: string[] = []
  for (const word of name.trim().split(/\s+/).flatMap(pieces)) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > mostOnALine) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  if (lines.length <= mostLines) return lines
  const kept = lines.slice(0, mostLines)
  return kept.with(-1, `${(kept.at(-1) ?? '').slice(0, mostOnALine - 1)}…`)
}

/** The size of a label with these words, in ems. */
export function labelSize(words: readonly string[]): { readonly width: number; readonly height: number } {
  const { lineHeight, paddingAcross, paddingDown, mark, afterMark } = labelLook
  const longest = Math.max(0, ...words.map(widthOf))
  return {
    width: 2 * paddingAcross + mark + afterMark + longest,
    height: 2 * paddingDown + Math.max(1, words.length) * lineHeight,
  }
}

function widthOf(words: string): number {
  const widthOfOne = (character: string) => widths.find(([kind]) => kind.test(character))?.[1] ?? usualWidth
  return [...words].reduce((sum, character) => sum + widthOfOne(character), 0)
}

/** A word that is longer than a line, in pieces. */
function pieces(word: string): readonly string[] {
  const characters = [...word]
  return characters.length <= mostOnALine
    ? [word]
    : Array.from({ length: Math.ceil(characters.length / mostOnALine) }, (_, index) =>
        characters.slice(index * mostOnALine, (index + 1) * mostOnALine).join(''),
      )
}
