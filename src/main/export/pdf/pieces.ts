import { colours } from '../document/colours'
import type { Block } from '../document/document'
import { contentStack, inLanguage, type Layout, paragraphStack, styled } from './content'
import type { Piece } from './flow'
import { listPieces } from './list'
import { page } from './look'
import { row } from './row'
import { tablePieces } from './table'
import type { StructureElement } from './tags/structure'

const panelPadding = 14
const aboveSection = 34
const aboveHeading = 18
const aboveSubheading = 14
const numbersInARow = 4

/** The pieces of blocks under one another, and the elements of what they say, both in reading order. */
export function* piecesOf(blocks: Iterable<Block>, root: StructureElement, layout: Layout): Generator<Piece> {
  let before: Block | null = null
  for (const block of blocks) {
    yield* piecesOfBlock(block, before, root, layout)
    before = block
  }
}

function* piecesOfBlock(block: Block, before: Block | null, root: StructureElement, layout: Layout): Generator<Piece> {
  switch (block.kind) {
    case 'title':
      yield* title(block, before, root, layout)
      return
    case 'section':
      yield section(block, root, layout)
      return
    case 'heading':
      yield heading(block.words.text, root.add('H3', inLanguage(block.words.language)), 2, layout)
      return
    case 'subheading':
      yield subheading(block, before, root, layout)
      return
    case 'paragraph': {
      const above = aboveParagraph(layout.look.aboveParagraph[block.tone], before, layout)
      const stack = paragraphStack(block, layout.look.readableWidth, root, layout)
      const { keepWithNext = false } = block
      yield row([{ left: page.left, stack }], { above, keepWithNext, parted: 'as text' })
      return
    }
    case 'notice':
      yield notice(block, root, layout)
      return
    case 'list':
      yield* listPieces(block, aboveList(before, layout), root, layout)
      return
    case 'numbers':
      yield* numbers(block, root, layout)
      return
    case 'table':
      yield* tablePieces(block, isHeading(before) ? 0 : 6, root, layout)
      return
    case 'figure': {
      const stack = contentStack([block], page.contentWidth, root, layout)
      yield row([{ left: page.left, stack }], { above: isHeading(before) ? 0 : layout.look.afterBlock })
    }
  }
}

const headings: ReadonlySet<Block['kind']> = new Set(['section', 'heading', 'subheading'])

function isHeading(block: Block | null): boolean {
  return block === null || headings.has(block.kind)
}

function aboveParagraph(ofTone: number, before: Block | null, { look }: Layout): number {
  if (isHeading(before)) return 0
  return before?.kind === 'paragraph' || before?.kind === 'title' ? ofTone : Math.max(ofTone, look.afterBlock)
}

/** What introduces a list stands close to it. */
function aboveList(before: Block | null, { look }: Layout): number {
  if (isHeading(before)) return 0
  if (before?.kind !== 'paragraph') return look.afterBlock
  return before.tone === 'lead' || before.tone === 'alert' ? 1.5 * look.afterBlock : look.betweenItems / 2
}

function* title(
  { words, above }: Extract<Block, { kind: 'title' }>,
  before: Block | null,
  root: StructureElement,
  layout: Layout,
): Generator<Piece> {
  if (above !== null) {
    const element = root.add('P', inLanguage(above.language))
    const stack = styled(above.text, layout.look.tones.label, layout.look.readableWidth, element, layout)
    yield row([{ left: page.left, stack }], { above: before === null ? 0 : 16, keepWithNext: true })
  }
  const element = root.add('H1', inLanguage(words.language))
  const stack = styled(words.text, layout.look.title, page.contentWidth, element, layout)
  yield row([{ left: page.left, stack }], { above: 2, padBottom: 6 })
}

function section(
  { words, newPage = false, onCover = false }: Extract<Block, { kind: 'section' }>,
  root: StructureElement,
  layout: Layout,
): Piece {
  const element = root.add('H2', inLanguage(words.language))
  if (onCover) return heading(words.text, element, 1, layout)
  const stack = styled(words.text, layout.look.section, page.contentWidth, element, layout)
  return row([{ left: page.left, stack }], {
    above: aboveSection,
    padTop: 14,
    padBottom: 8,
    keepWithNext: true,
    leavesCover: newPage,
    bookmark: { title: words.text, level: 1 },
    ground: (canvas, top) => canvas.box(page.left, top, 34, 3.5, colours.deep),
  })
}

function heading(text: string, element: StructureElement, level: number, layout: Layout): Piece {
  return row([{ left: page.left, stack: styled(text, layout.look.heading, page.contentWidth, element, layout) }], {
    above: aboveHeading,
    padBottom: 6,
    keepWithNext: true,
    bookmark: { title: text, level },
  })
}

/** Bold words, as large as the text under them. */
function subheading(
  { words }: Extract<Block, { kind: 'subheading' }>,
  before: Block | null,
  root: StructureElement,
  layout: Layout,
): Piece {
  const element = root.add('H4', inLanguage(words.language))
  const stack = styled(words.text, layout.look.subheading, page.contentWidth, element, layout)
  return row([{ left: page.left, stack }], {
    above: isHeading(before) ? 0 : aboveSubheading,
    padBottom: 4,
    keepWithNext: true,
    bookmark: { title: words.text, level: 3 },
  })
}

function notice({ paragraphs }: Extract<Block, { kind: 'notice' }>, root: StructureElement, layout: Layout): Piece {
  const element = root.add('Div')
  const width = page.contentWidth - 2 * panelPadding
  const stack = paragraphs.flatMap((each) => paragraphStack(each, width, element, layout))
  return row([{ left: page.left + panelPadding, stack }], {
    above: 12,
    padTop: 10,
    padBottom: 12,
    ground(canvas, top, height) {
      canvas.box(page.left, top, page.contentWidth, height, colours.paper)
      canvas.box(page.left, top, 3.5, height, colours.clay)
    },
  })
}

function* numbers(
  block: Extract<Block, { kind: 'numbers' }>,
  root: StructureElement,
  layout: Layout,
): Generator<Piece> {
  const { look } = layout
  const list = root.add('L', { numbering: 'None' })
  const width = page.contentWidth / numbersInARow
  for (let from = 0; from < block.numbers.length; from += numbersInARow) {
    const stacks = block.numbers.slice(from, from + numbersInARow).map(({ count, of }, index) => {
      const body = list.add('LI').add('LBody')
      const room = width - 8
      return {
        left: page.left + index * width,
        stack: [
          ...styled(count, look.count, room, body.add('P'), layout),
          ...styled(of, look.tones.body, room, body.add('P'), layout),
        ],
      }
    })
    const rule = from === 0 ? { ground: drawRule } : {}
    yield row(stacks, { above: from === 0 ? 16 : 0, padTop: 10, padBottom: 4, ...rule })
  }
}

function drawRule(canvas: Parameters<Piece['draw']>[0], top: number): void {
  canvas.rule(page.left, top, page.contentWidth)
}
