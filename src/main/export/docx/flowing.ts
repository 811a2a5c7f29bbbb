import { type IParagraphOptions, LineRuleType, Paragraph } from 'docx'
import type { Flowing, Paragraph as WordsParagraph } from '../document/document'
import { toneRuns } from './look'
import { runsOf } from './runs'

/** A paragraph, or in a figure's place the words that say what it shows; without them the room that it takes. */
export function flowing(content: Flowing, look: IParagraphOptions = {}): Paragraph {
  if (content.kind === 'paragraph') return paragraph(content, look)
  if (content.description !== null) return paragraph(said(content.description), look)
  const twentieths = Math.round(content.figure.height * 20)
  return new Paragraph({ ...look, spacing: { line: twentieths, lineRule: LineRuleType.EXACT } })
}

export function paragraph({ words, tone, keepWithNext }: WordsParagraph, look: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...look, keepNext: keepWithNext === true, children: runsOf(words, toneRuns[tone]) })
}

function said(text: string): WordsParagraph {
  return { kind: 'paragraph', words: { text }, tone: 'quiet' }
}
