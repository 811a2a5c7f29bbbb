const space = 32
const breaksAfterDash = new Set(['–', '—'])
const breaksBetweenLetters = new Set(['-', '/', '\u00ad'])
const letter = /\p{L}/u
const mark = /\p{M}/u

/**
 * The lines of a text that is no wider than `width`, in the unit of `advance`.
 *
 * Lines end at spaces, after dashes and at hyphens or slashes between letters; a word that is wider than a line is
 * broken between characters, never before a combining mark. Spaces hang over the edge and are dropped there.
 */
export function breakLines(text: string, width: number, advance: (codeUnit: number) => number): string[] {
  return text.split('\n').flatMap((paragraph) => breakParagraph(paragraph.trim(), width, advance))
}

function breakParagraph(text: string, width: number, advance: (codeUnit: number) => number): string[] {
  const lines: string[] = []
  let start = 0
  let lineWidth = 0
  let breakAt = 0
  let widthToBreak = 0
  for (let index = 0; index < text.length; index++) {
    const codeUnit = text.charCodeAt(index)
    const step = advance(codeUnit)
    if (codeUnit !== space) {
      while (lineWidth + step > width && index > start) {
        const atWord = breakAt > start
        const end = atWord ? breakAt : beforeMarks(text, start, index)
        lines.push(text.slice(start, end).trimEnd())
        lineWidth = atWord ? lineWidth - widthToBreak : measure(text, end, index, advance)
        start = end
        breakAt = end
      }
    }
    lineWidth += step
    if (codeUnit === space || mayBreakAfter(text, index)) {
      breakAt = index + 1
      widthToBreak = lineWidth
    }
  }
  lines.push(text.slice(start))
  return lines
}

export function measure(text: string, start: number, end: number, advance: (codeUnit: number) => number): number {
  let width = 0
  for (let index = start; index < end; index++) width += advance(text.charCodeAt(index))
  return width
}

function mayBreakAfter(text: string, index: number): boolean {
  const character = text.charAt(index)
  if (breaksAfterDash.has(character)) return true
  return (
    breaksBetweenLetters.has(character) && letter.test(text.charAt(index - 1)) && letter.test(text.charAt(index + 1))
  )
}

/** Where a line can end so that a character keeps the marks that follow it. */
function beforeMarks(text: string, start: number, end: number): number {
  let at = end
  while (at > start + 1 && mark.test(text.charAt(at))) at--
  return at > start + 1 || !mark.test(text.charAt(at)) ? at : end
}
