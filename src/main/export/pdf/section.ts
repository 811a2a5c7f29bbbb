import type { Plan } from '@core/plan'
import type { Piece } from './flow'
import { colours } from '../document/colours'
import { gutter, page, styles, type TextStyle } from './look'
import type { PlanWords } from '../document/words/plan-words'
import { row, type RowOptions } from './row'
import type { Stack } from './stack'
import type { Typesetter } from './typesetter'

/** What every section is made from. A section yields its pieces in reading order, each only when it is asked for. */
export interface PlanContext {
  readonly plan: Plan
  readonly words: PlanWords
  readonly set: Typesetter
}

export function sectionTitle(title: string, { set }: PlanContext, leavesCover = false): Piece {
  return row([{ left: page.left, stack: set.lines(title, styles.section, page.contentWidth) }], {
    above: 34,
    padTop: 14,
    padBottom: 8,
    keepWithNext: true,
    leavesCover,
    ground: (canvas, top) => canvas.box(page.left, top, 34, 3.5, colours.deep),
  })
}

export function heading(text: string, { set }: PlanContext): Piece {
  return row([{ left: page.left, stack: set.lines(text, styles.heading, page.contentWidth) }], {
    above: 18,
    padBottom: 6,
    keepWithNext: true,
  })
}

/** Lines that are easy to read are shorter than the page is wide. */
const readableWidth = page.contentWidth - 50

export function paragraph(text: string, style: TextStyle, { set }: PlanContext, options: RowOptions = {}): Piece {
  return row([{ left: page.left, stack: set.lines(text, style, readableWidth) }], { parted: 'as text', ...options })
}

/** A label in the gutter, and what belongs to it. */
export function labelled(
  label: string,
  style: TextStyle,
  content: Stack,
  { set }: PlanContext,
  options: RowOptions = {},
): Piece {
  const labels = { left: page.left, stack: set.lines(label, style, gutter - 14) }
  return row([labels, { left: page.left + gutter, stack: content }], { parted: 'as text', ...options })
}

const numberWidth = 28

/** One of a list that is numbered through. */
export function numbered(number: number, content: Stack, { set }: PlanContext, options: RowOptions = {}): Piece {
  const label = { left: page.left, stack: set.lines(`${number}.`, styles.label, numberWidth) }
  return row([label, { left: page.left + numberWidth, stack: content }], { parted: 'as text', ...options })
}

/** How wide text beside the gutter is. */
export const besideGutter = page.contentWidth - gutter
