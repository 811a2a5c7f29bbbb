import { type IParagraphOptions, LineRuleType, Paragraph } from 'docx'
import type { Flowing, Paragraph as WordsParagraph } from '../document/document'
import { toneRuns } from './look'
import { runsOf } from './runs'

/** A paragraph, or in a figure's place the words that say what it shows; without them the room that it takes. */
export function flowing(content: Flowing, look: IParagraphOptions = {}): Paragraph {
  if (content.kind === 'paragraph') return paragraph(content, look)
  if (content.description !== null) return paragraph(said(content.description), look)
  // In twentieths of a point.
  return new Paragraph({ ...look, spacing: { line: Math.round(content.figure.height * 20), lineRule: LineRuleType.EXACT } })
}

export function paragraph({ words, tone, keepWithNext }: WordsParagraph, look: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...look, keepNext: keepWithNext === true, children: runsOf(words, toneRuns[tone]) })
}

function said(text: string): WordsParagraph {
  return { kind: 'paragraph', words: { text }, tone: 'quiet' }
}
