import { type FileChild, HeadingLevel, Paragraph } from 'docx'
import { assertNever } from '@core/assert-never'
import type { Block } from '../document/document'
import { flowing, paragraph } from './flowing'
import { listOf, type Numbering } from './list'
import { noticeParagraph, toneRuns } from './look'
import { runsOf } from './runs'
import { tableOf } from './table'

export function* partsOf(block: Block, numbering: Numbering): Generator<FileChild> {
  switch (block.kind) {
    case 'title':
      if (block.above !== null) yield new Paragraph({ keepNext: true, children: runsOf(block.above, toneRuns.label) })
      yield new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf(block.words) })
      return
    case 'section':
      yield new Paragraph({
        heading: HeadingLevel.HEADING_2,
        pageBreakBefore: block.newPage === true,
        children: runsOf(block.words),
      })
      return
    case 'heading':
      yield new Paragraph({ heading: HeadingLevel.HEADING_3, children: runsOf(block.words) })
      return
    case 'subheading':
      yield new Paragraph({ heading: HeadingLevel.HEADING_4, children: runsOf(block.words) })
      return
    case 'paragraph':
      yield paragraph(block)
      return
    case 'notice':
      for (const part of block.paragraphs) yield paragraph(part, noticeParagraph)
      yield new Paragraph({ spacing: { after: 0 } })
      return
    case 'list':
      yield* listOf(block, numbering)
      return
    case 'numbers':
      for (const { count, of } of block.numbers) {
        yield new Paragraph({
          bullet: { level: 0 },
          children: [...runsOf({ text: count }, toneRuns.strong), ...runsOf({ text: ` ${of}` })],
        })
      }
      return
    case 'table':
      yield tableOf(block)
      yield new Paragraph({ spacing: { after: 0 } })
      return
    case 'figure':
      if (block.description !== null) yield flowing(block)
      return
    default:
      assertNever(block)
  }
}
