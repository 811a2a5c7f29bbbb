import type { Flowing, Paragraph } from '../document/document'
import { drawnFigure } from './drawn-figure'
import { type Look, page, type TextStyle } from './look'
import { gap, type Stack } from './stack'
import type { StructureElement } from './tags/structure'
import type { Typesetter } from './typesetter'

/** What blocks are laid out with. */
export interface Layout {
  readonly look: Look
  readonly set: Typesetter
}

const tallestFigure = page.bottom - page.top - 120
const aboveFigure = 4

/** Paragraphs and figures under one another, as the content of `parent`. */
export function contentStack(
  content: readonly Flowing[],
  width: number,
  parent: StructureElement,
  layout: Layout,
): Stack {
  const isOne = content.length === 1
  return content.flatMap((part, index): Stack => {
    const above = index === 0 ? [] : [gap(gapAbove(part))]
    if (part.kind === 'paragraph') return [...above, ...paragraphStack(part, width, parent, layout, isOne)]
    const element = part.description === null ? null : parent.add('Figure', { alt: part.description })
    return [...above, drawnFigure(part.figure, { width, height: tallestFigure }, element, layout.set)]
  })
}

function gapAbove(part: Flowing): number {
  if (part.kind === 'figure') return aboveFigure
  return part.tone === 'small' ? 0 : 3
}

/** `isOnly`: all of its parent's content, which then needs no paragraph of its own. */
export function paragraphStack(
  { words, tone }: Paragraph,
  width: number,
  parent: StructureElement,
  layout: Layout,
  isOnly = false,
): Stack {
  const isPlain = words.language === undefined && words.href === undefined
  const element = isOnly && isPlain ? parent : parent.add('P', inLanguage(words.language))
  const own = words.href === undefined ? element : element.add('Link')
  return layout.set.lines(words, layout.look.tones[tone], width, own)
}

export function inLanguage(language: string | undefined): { readonly language?: string } {
  return language === undefined ? {} : { language }
}

/** A single style's lines. */
export function styled(
  text: string,
  style: TextStyle,
  width: number,
  element: StructureElement | null,
  { set }: Layout,
): Stack {
  return set.lines({ text }, style, width, element)
}
