/**
 * How words are compared when they are looked for: without case, accents and apostrophes. `ŵ` is a `w`, `o’r` is `or`.
 */
export function folded(text: string): string {
  // Some letters gain an accent with their case, and some a second letter with their accent.
  const plain = text.normalize('NFKD').toLowerCase().normalize('NFKD')
  return plain.replace(/[\p{M}'’]/gu, '').replaceAll('ς', 'σ')
}

/** What somebody typed, as the words that are looked for: each is the beginning of a word. */
export function wordsOf(typed: string): readonly string[] {
  return [...new Set(folded(typed).match(word) ?? [])]
}

export interface Stretch {
  readonly text: string
  /** These are the letters that were looked for. */
  readonly found: boolean
}

/** A text in stretches, with what begins one of these words marked. Joined again, they are the text. */
export function stretchesOf(text: string, words: readonly string[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  let from = 0
  const add = (to: number, found: boolean) => {
    if (to > from) stretches.push({ text: text.slice(from, to), found })
    from = Math.max(from, to)
  }
  for (const [start, end] of placesOf(text, words)) {
    add(start, false)
    add(end, true)
  }
  add(text.length, false)
  return stretches
}

/** The same of a part of the text that is no longer than asked for, around the first word that was looked for. */
export function excerptOf(text: string, words: readonly string[], mostLetters: number): readonly Stretch[] {
  if (text.length <= mostLetters) return stretchesOf(text, words)
  const first = placesOf(text, words)[0]?.[0] ?? 0
  const start = first < mostLetters / 2 ? 0 : wordAfter(text, first - Math.floor(mostLetters / 3))
  const end = start + mostLetters >= text.length ? text.length : wordBefore(text, start + mostLetters)
  const shown = stretchesOf(text.slice(start, end), words)
  const dots = (isThere: boolean) => (isThere ? [{ text: '…', found: false }] : [])
  return [...dots(start > 0), ...shown, ...dots(end < text.length)]
}

/** How far a cut is moved to fall between words. */
const nearby = 30
const word = /[\p{L}\p{N}]+/gu

/** Where in the text as it is written these words are, in order, as a start and an end. */
function placesOf(text: string, words: readonly string[]): readonly (readonly [number, number])[] {
  if (words.length === 0) return []
  let plain = ''
  /** For every letter of `plain`, where the sign that it comes from begins and ends. */
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const sign of text) {
    const letters = folded(sign)
    for (let index = 0; index < letters.length; index++) {
      starts.push(at)
      ends.push(at + sign.length)
    }
    // An accent that stands by itself belongs to the letter before it.
    if (letters === '' && ends.length > 0 && /\p{M}/u.test(sign)) ends[ends.length - 1] = at + sign.length
    plain += letters
    at += sign.length
  }
  return [...plain.matchAll(word)].flatMap(({ 0: found, index }) => {
    const longest = Math.max(0, ...words.filter((one) => found.startsWith(one)).map(({ length }) => length))
    const start = starts[index]
    const end = ends[index + longest - 1]
    return longest === 0 || start === undefined || end === undefined ? [] : [[start, end] as const]
  })
}

/** Where the first word at or after this place begins, where there is one near. */
function wordAfter(text: string, at: number): number {
  const space = text.indexOf(' ', at - 1)
  return space >= 0 && space < at + nearby ? space + 1 : wholeSign(text, at)
}

/** Where the last word before this place ends, where there is one near. */
function wordBefore(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at)
  return space > at - nearby ? space : wholeSign(text, at)
}

/** The same place, or where a sign of two code units begins that it would cut. */
function wholeSign(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at
}
