import type { Language } from '@core/language'
import type { Plan, PlanProgress } from '@core/plan'
import { heading } from '../blocks'
import { dateInWords } from '../dates'
import type { Block, ListItem, Paragraph } from '../document'
import type { PictureName } from '../pictures'
import type { EasyReadWords } from '../words/easy-read-words'

export interface EasyReadContext {
  readonly plan: Plan
  readonly words: EasyReadWords
}

/** One idea, with its picture. */
export function point(picture: PictureName, ...lines: readonly (readonly Paragraph[])[]): ListItem {
  return { label: { text: '' }, picture, content: lines.flat() }
}

/** So few points stay together with their heading. */
const few = 4

/** A list of points, or nothing where there are none. */
export function* points(items: readonly ListItem[]): Generator<Block> {
  if (items.length > 0) yield { kind: 'list', style: 'points', items, keepTogether: items.length <= few }
}

/** Under a heading of its own, all that is said of one thing: on one page where that can be. */
export function* about(title: string, items: readonly ListItem[]): Generator<Block> {
  yield heading(title)
  yield { kind: 'list', style: 'points', items, keepTogether: true }
}

/** Sentences of ours, each on a line of its own. */
export function ours(...sentences: readonly string[]): Paragraph[] {
  return sentences.map((text) => ({ kind: 'paragraph', words: { text }, tone: 'body' }))
}

/** Says what people's words below it are. */
export function label(text: string): Paragraph[] {
  return [{ kind: 'paragraph', words: { text }, tone: 'label', keepWithNext: true }]
}

/** What people said, whole; each of its sentences on a line of its own. */
export function theirs(text: string, href?: string): Paragraph[] {
  return sentencesOf(text).map((sentence) => ({
    kind: 'paragraph',
    words: href === undefined ? { text: sentence } : { text: sentence, href },
    tone: 'body',
  }))
}

/** A label and what belongs to it, or nothing where there is nothing. */
export function labelled(above: string, text: string): Paragraph[] {
  return text === '' ? [] : [...label(above), ...theirs(text)]
}

/** The title and day of a meeting. */
export function meeting({ title, date }: PlanProgress['since'], language: Language): Paragraph[] {
  return [...theirs(title), ...(date === '' ? [] : ours(dateInWords(date, language)))]
}

const segmenter = new Intl.Segmenter('en' satisfies Language, { granularity: 'sentence' })

function sentencesOf(text: string): string[] {
  const lines = text.split('\n').flatMap((line) => Array.from(segmenter.segment(line), ({ segment }) => segment.trim()))
  return lines.filter((line) => line !== '')
}
