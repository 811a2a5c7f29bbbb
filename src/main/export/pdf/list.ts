import { colours } from '../document/colours'
import type { ListBlock, ListItem } from '../document/document'
import type { MarkShape } from '../document/figure'
import { pictureOf, pictureSize } from '../document/pictures'
import { sectorMarks } from '../document/sector-marks'
import { contentStack, inLanguage, type Layout, styled } from './content'
import type { Piece } from './flow'
import { page } from './look'
import { type PlacedStack, row, type RowOptions } from './row'
import { type Drawing, gap, heightOf } from './stack'
import type { StructureElement } from './tags/structure'

const aboveSecondHalf = 2
const beforeGutter = 8
const markRoom = 16
const markRadius = 4.4
const dotRadius = 1.8
const columnGap = 12

const numbering = { numbers: 'Decimal', labels: 'None', dots: 'Disc', points: 'None' } as const

/** The items of a list under one another; they are laid out as they are asked for. */
export function* listPieces(
  block: ListBlock,
  above: number,
  root: StructureElement,
  layout: Layout,
): Generator<Piece> {
  const pieces = itemPieces(block, above, root, layout)
  if (block.keepTogether !== true) yield* pieces
  else yield* together(pieces)
}

/** Each but the last stays with the next; those that do so anyway stay as they are. */
function* together(pieces: Iterable<Piece>): Generator<Piece> {
  let before: Piece | null = null
  for (const piece of pieces) {
    if (before !== null) yield before.keepWithNext === true ? before : { ...before, keepWithNext: 'if it fits' }
    before = piece
  }
  if (before !== null) yield before
}

function* itemPieces(block: ListBlock, above: number, root: StructureElement, layout: Layout): Generator<Piece> {
  const list = root.add('L', { numbering: numbering[block.style] })
  let space = above
  for (const item of block.items) {
    yield* itemRows(item, block, space, list.add('LI'), layout)
    space = item.keepWithNext === true ? aboveSecondHalf : layout.look.betweenItems
  }
}

function* itemRows(
  item: ListItem,
  { style, columns }: ListBlock,
  above: number,
  element: StructureElement,
  layout: Layout,
): Generator<Piece> {
  const gutter = layout.look.gutter[style]
  const left = page.left + gutter
  const width = page.contentWidth - gutter
  const before = beforeItem(item, style, element, layout)
  const body = element.add('LBody')
  const beside = item.aside === undefined ? [] : [aside(item.aside, gutter, body, layout)]
  const options: RowOptions = {
    above,
    keepWithNext: item.keepWithNext ?? false,
    parted: style === 'points' ? 'when higher than a page' : 'as text',
  }
  if (columns === undefined || item.content.length < columns) {
    const stack = contentStack(item.content, width, body, layout)
    const beforeText = style === 'points' ? (layout.look.picture - heightOf(stack)) / 2 : 0
    yield row([...before, ...beside, { left, stack: beforeText > 0 ? [gap(beforeText), ...stack] : stack }], options)
    return
  }
  const columnWidth = width / columns
  for (let index = 0; index < item.content.length; index += columns) {
    const line = item.content.slice(index, index + columns).map((part, at) => ({
      left: left + at * columnWidth,
      stack: contentStack([part], columnWidth - columnGap, body.add('P'), layout),
    }))
    const isFirst = index === 0
    yield row(isFirst ? [...before, ...line] : line, { ...options, above: isFirst ? above : aboveSecondHalf })
  }
}

/** The label, the dot or the picture of an item. */
function beforeItem(
  { label, sector, picture }: ListItem,
  style: ListBlock['style'],
  element: StructureElement,
  layout: Layout,
): PlacedStack[] {
  const { look } = layout
  const top = look.tones.label.leading / 2
  if (style === 'points') {
    const data = picture === undefined ? null : pictureOf(picture)
    return data === null ? [] : [{ left: page.left, stack: [drawnPicture(data, look.picture)] }]
  }
  if (style === 'dots') {
    return [{ left: page.left, stack: [markAt('disc', dotRadius + 2, top, dotRadius, colours.deep)] }]
  }
  if (label.text === '') return []
  const markWidth = sector === undefined ? 0 : markRoom
  const width = look.gutter[style] - markWidth - beforeGutter
  const lines = styled(label.text, look.tones.label, width, element.add('Lbl', inLanguage(label.language)), layout)
  if (sector === undefined) return [{ left: page.left, stack: lines }]
  const { shape, colour } = sectorMarks[sector]
  return [
    { left: page.left, stack: [markAt(shape, 5, top, markRadius, colour)] },
    { left: page.left + markWidth, stack: lines },
  ]
}

function aside(
  words: NonNullable<ListItem['aside']>,
  gutter: number,
  body: StructureElement,
  layout: Layout,
): PlacedStack {
  const { besideAside, tones } = layout.look
  const element = body.add('P', inLanguage(words.language))
  const stack = styled(words.text, tones.quiet, gutter - besideAside - beforeGutter / 2, element, layout)
  return { left: page.left + besideAside, stack }
}

/** A drawing that takes no height of its own. */
function markAt(shape: MarkShape, x: number, y: number, radius: number, colour: string): Drawing {
  return {
    kind: 'drawing',
    width: 2 * radius,
    height: 0,
    element: null,
    draw: (canvas, left, top) => canvas.mark(shape, left + x, top + y, radius, colour),
  }
}

/** In the box that pictures are drawn in. */
const pictureStroke = 1.6

function drawnPicture(data: string, size: number): Drawing {
  const scale = size / pictureSize
  return {
    kind: 'drawing',
    width: size,
    height: size,
    element: null,
    draw: (canvas, left, top) => canvas.path(data, left, top, scale, colours.deep, pictureStroke * scale),
  }
}
