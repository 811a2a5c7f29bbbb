import type { Block, FigureBlock, Flowing, ListItem, PlanDocument } from '@main/export/document/document'
import type { Figure, Pen } from '@main/export/document/figure'

/** Every word of a document in reading order, with those that its figures draw, and single spaces between them. */
export function documentWords(document: Pick<PlanDocument, 'blocks'>): string {
  return [...textsOf(document.blocks)].join(' ').replace(/\s+/g, ' ').trim()
}

/** The same, without those in figures. */
export function writtenWords(document: Pick<PlanDocument, 'blocks'>): string {
  return [...textsOf(document.blocks, () => [])].join(' ').replace(/\s+/g, ' ').trim()
}

/** What those hear who have it read aloud: what a figure draws only where it is described, and is not decoration. */
export function structureWords(document: Pick<PlanDocument, 'blocks'>): string {
  const described: FigureTexts = ({ figure, description }) => (description === null ? [] : drawnTexts(figure))
  return [...textsOf(document.blocks, described)].join(' ')
}

/** With what figures show in words in their place, as in files that hold no drawings. */
export function describedWords(document: Pick<PlanDocument, 'blocks'>): string {
  return [...textsOf(document.blocks, ({ description }) => (description === null ? [] : [description]))].join(' ')
}

type FigureTexts = (block: FigureBlock) => readonly string[]

const everyText: FigureTexts = ({ figure }) => drawnTexts(figure)

export function* textsOf(blocks: Iterable<Block>, figureTexts: FigureTexts = everyText): Generator<string> {
  for (const block of blocks) yield* textsOfBlock(block, figureTexts)
}

function* textsOfBlock(block: Block, figureTexts: FigureTexts): Generator<string> {
  switch (block.kind) {
    case 'title':
      if (block.above !== null) yield block.above.text
      yield block.words.text
      return
    case 'section':
    case 'heading':
    case 'subheading':
      yield block.words.text
      return
    case 'paragraph':
    case 'figure':
      yield* flowing([block], figureTexts)
      return
    case 'notice':
      yield* flowing(block.paragraphs, figureTexts)
      return
    case 'list':
      for (const item of block.items) yield* itemTexts(item, figureTexts)
      return
    case 'numbers':
      for (const { count, of } of block.numbers) yield* [count, of]
      return
    case 'table':
      for (const { heading } of block.columns) yield heading
      for (const row of block.rows) for (const cell of row) yield* flowing(cell, figureTexts)
  }
}

function* itemTexts({ label, aside, content }: ListItem, figureTexts: FigureTexts): Generator<string> {
  yield label.text
  if (aside !== undefined) yield aside.text
  yield* flowing(content, figureTexts)
}

function* flowing(parts: readonly Flowing[], figureTexts: FigureTexts): Generator<string> {
  for (const part of parts) {
    if (part.kind === 'paragraph') yield part.words.text
    else yield* figureTexts(part)
  }
}

/** As wide as no page is; a text's width is only needed to place it. */
const someWidth = 500

function drawnTexts(figure: Figure): string[] {
  const texts: string[] = []
  const pen: Pen = {
    box() {},
    line() {},
    mark() {},
    path() {},
    text: (text) => void texts.push(text),
    measure: (text, { size }) => (text.length * size) / 2,
  }
  figure.draw(pen, figure.width ?? someWidth)
  return texts
}
