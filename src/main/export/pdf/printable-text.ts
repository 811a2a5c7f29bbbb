import type { MissingNames } from '../document/words/running-words'

interface PrintableText {
  readonly text: string
  /** Characters that the font cannot draw, and that a word in brackets stands for. */
  readonly missing: number
}

/**
 * The text as the font can draw it.
 *
 * Letters are composed; invisible controls, including those that change the direction of text, are dropped; signs with
 * a plain equivalent get it. What is still missing is named, once for a run: `[emoji]`, `[Arabic letters]`.
 */
export function printable(text: string, has: (codeUnit: number) => boolean, names: MissingNames): PrintableText {
  return isPlain(text, has) ? { text, missing: 0 } : adapted(text, has, names)
}

const space = 32
const lineFeed = 10

function isPlain(text: string, has: (codeUnit: number) => boolean): boolean {
  let before = 0
  for (let index = 0; index < text.length; index++) {
    const codeUnit = text.charCodeAt(index)
    if (codeUnit === space && before === space) return false
    // Above this come combining marks, directions, invisible characters and surrogates.
    if (codeUnit >= 0x300 && !(codeUnit >= 0x1e80 && codeUnit <= 0x1eff) && !isPunctuation(codeUnit)) return false
    if (codeUnit !== lineFeed && !has(codeUnit)) return false
    before = codeUnit
  }
  return true
}

function isPunctuation(codeUnit: number): boolean {
  return codeUnit >= 0x2013 && codeUnit <= 0x2026
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const invisible = /[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu
const loneSurrogates = /\p{Cs}/gu
const replacementCharacter = '\ufffd'
/** Counts as a space to regular expressions, and is none. */
const byteOrderMark = '\ufeff'

function adapted(original: string, has: (codeUnit: number) => boolean, names: MissingNames): PrintableText {
  const tidy = original
    .normalize('NFC')
    .replaceAll(byteOrderMark, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(loneSurrogates, replacementCharacter)
    .replace(/[^\S\n]+/g, ' ')
  let text = ''
  let missing = 0
  let lastName = ''
  let gap = ''
  for (const { segment } of graphemes.segment(tidy)) {
    if (segment === ' ' && lastName !== '') {
      gap = segment
      continue
    }
    const drawn = drawable(segment, has)
    if (drawn.length > 0 || segment.replace(invisible, '') === '') {
      text += gap + drawn
      if (drawn.length > 0) lastName = ''
    } else {
      missing++
      const name = nameOf(segment, names)
      text += name === lastName ? '' : `${gap}[${name}]`
      lastName = name
    }
    gap = ''
  }
  return { text, missing }
}

const marksOnALetter = 2

/** The grapheme as the font can draw it, or nothing. */
function drawable(grapheme: string, has: (codeUnit: number) => boolean): string {
  if (grapheme === '\n') return grapheme
  const visible = grapheme.replace(invisible, '')
  if (isCovered(visible, has)) return withFewMarks(visible)
  const plain = [...visible.normalize('NFKC')].map((character) => equivalents.get(character) ?? character).join('')
  if (isCovered(plain, has)) return withFewMarks(plain)
  return withFewMarks(recomposed(plain, has))
}

function isCovered(text: string, has: (codeUnit: number) => boolean): boolean {
  for (let index = 0; index < text.length; index++) if (!has(text.charCodeAt(index))) return false
  return text.length > 0
}

/** Letter by letter, with the marks that the font has: a name keeps its letters where it cannot keep every accent. */
function recomposed(text: string, has: (codeUnit: number) => boolean): string {
  let made = ''
  for (const unit of text.normalize('NFD')) {
    const joined = (made + unit).normalize('NFC')
    if (isCovered(joined, has)) made = joined
    else if (isCovered(made + unit, has)) made += unit
    else if (!/\p{M}/u.test(unit) || made === '') return ''
  }
  return made
}

function withFewMarks(text: string): string {
  let marks = 0
  return [...text].filter((character) => !/\p{M}/u.test(character) || ++marks <= marksOnALetter).join('')
}

const equivalents = new Map([
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2015', '—'],
  ['\u2032', '’'],
  ['\u2033', '”'],
  ['\u2190', '<-'],
  ['\u2192', '->'],
  ['\u21d2', '=>'],
  ['\u25aa', '•'],
  ['\u25cf', '•'],
  ['\u25cb', '•'],
  ['\u25e6', '•'],
  ['\u25a0', '•'],
  ['\u2043', '•'],
])

const scripts = [
  'Arabic',
  'Armenian',
  'Bengali',
  'Cyrillic',
  'Devanagari',
  'Ethiopic',
  'Georgian',
  'Greek',
  'Gujarati',
  'Gurmukhi',
  'Han',
  'Hangul',
  'Hebrew',
  'Hiragana',
  'Kannada',
  'Katakana',
  'Khmer',
  'Lao',
  'Malayalam',
  'Myanmar',
  'Sinhala',
  'Tamil',
  'Telugu',
  'Thai',
  'Tibetan',
].map((name) => ({ name, letters: new RegExp(`\\p{Script=${name}}`, 'u') }))

function nameOf(grapheme: string, names: MissingNames): string {
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(grapheme)) return names.emoji
  const script = scripts.find(({ letters }) => letters.test(grapheme))
  return script === undefined ? names.symbol : names.script(script.name)
}
