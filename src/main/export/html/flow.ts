import type { Language } from '@core/language'
import type { FigureBlock, Flowing } from '../document/document'
import { paragraph } from './inline'
import { svgFigure } from './svg-figure'

/** What stands in items, cells and sections, in the document's language; every figure gets an id of its own. */
export interface Flow {
  readonly language: Language
  flowing(block: Flowing): string
  figure(block: FigureBlock): string
}

export function createFlow(language: Language): Flow {
  let figures = 0
  const nextId = () => `figure-${++figures}`
  return {
    language,
    flowing: (block) =>
      block.kind === 'paragraph' ? paragraph(block, language) : svgFigure(block, nextId(), true),
    figure: (block) => `<div class="figure">${svgFigure(block, nextId(), false)}</div>`,
  }
}
