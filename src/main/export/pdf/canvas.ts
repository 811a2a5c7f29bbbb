import type { jsPDF } from 'jspdf'
import { colours } from '../document/colours'
import type { MarkShape } from '../document/figure'
import { fontFamilies } from './fonts'
import type { TextStyle } from './look'
import { strokePath } from './stroke-path'
import type { StructureElement } from './tags/structure'
import type { Area, Tags } from './tags/tags'

/**
 * What can be drawn on a page, and whose content it is. Lengths are in points from the top left; every text comes from
 * a typesetter.
 */
export interface Canvas {
  /** What `draw` draws is the element's content; of none (null), it is no part of what the document says. */
  as(element: StructureElement | null, draw: () => void, area?: Area): void
  /** What `draw` draws stands on every page. */
  running(draw: () => void): void
  link(element: StructureElement, to: { readonly href: string; readonly description: string }, area: Area): void
  bookmark(title: string, level: number, top: number): void
  /** Draws lines under one another; `top` is where the first one's line box begins. */
  text(lines: readonly string[], left: number, top: number, style: TextStyle): void
  rule(left: number, top: number, width: number, colour?: string, weight?: number): void
  line(fromX: number, fromY: number, toX: number, toY: number, colour: string, weight: number): void
  box(left: number, top: number, width: number, height: number, colour: string): void
  mark(shape: MarkShape, centreX: number, centreY: number, radius: number, colour: string): void
  path(data: string, left: number, top: number, scale: number, colour: string, weight: number): void
  addPage(): void
  pages(): number
  /** Draws what follows on that page, 1 or more. */
  turnTo(page: number): void
}

/** The height of a capital, as a share of the font's size. */
const capHeight = 0.668

export function createCanvas(document: jsPDF, tags: Tags): Canvas {
  function line(fromX: number, fromY: number, toX: number, toY: number, colour: string, weight: number): void {
    document.setDrawColor(colour).setLineWidth(weight).line(fromX, fromY, toX, toY)
  }
  return {
    as(element, draw, area) {
      if (element === null) tags.artifact(draw)
      else tags.draw(element, draw, area)
    },
    running(draw) {
      tags.artifact(draw, 'Pagination')
    },
    link(element, { href, description }, area) {
      tags.link(element, href, description, area)
    },
    bookmark(title, level, top) {
      tags.bookmark(title, level, top)
    },
    text(lines, left, top, style) {
      document.setFont(fontFamilies[style.weight], 'normal')
      document.setFontSize(style.size)
      document.setTextColor(style.colour)
      const baseline = top + (style.leading + capHeight * style.size) / 2
      document.text([...lines], left, baseline, { lineHeightFactor: style.leading / style.size })
    },
    rule(left, top, width, colour = colours.rule, weight = 0.75) {
      line(left, top, left + width, top, colour, weight)
    },
    line,
    box(left, top, width, height, colour) {
      document.setFillColor(colour).rect(left, top, width, height, 'F')
    },
    mark(shape, x, y, radius, colour) {
      document.setFillColor(colour)
      drawMark(document, shape, x, y, radius)
    },
    path(data, left, top, scale, colour, weight) {
      document.setDrawColor(colour).setLineWidth(weight)
      strokePath(document, data, left, top, scale)
    },
    addPage() {
      document.addPage()
    },
    pages: () => document.getNumberOfPages(),
    turnTo(page) {
      document.setPage(page)
    },
  }
}

function drawMark(document: jsPDF, shape: MarkShape, x: number, y: number, radius: number): void {
  switch (shape) {
    case 'disc':
      document.circle(x, y, radius, 'F')
      return
    case 'cross':
      document.rect(x - radius, y - radius * 0.36, radius * 2, radius * 0.72, 'F')
      document.rect(x - radius * 0.36, y - radius, radius * 0.72, radius * 2, 'F')
      return
    case 'square':
      document.rect(x - radius * 0.88, y - radius * 0.88, radius * 1.76, radius * 1.76, 'F')
      return
    case 'triangle':
      document.triangle(
        x,
        y - radius * 1.05,
        x - radius * 1.1,
        y + radius * 0.85,
        x + radius * 1.1,
        y + radius * 0.85,
        'F',
      )
      return
    case 'diamond':
      document.triangle(x - radius * 1.15, y, x, y - radius * 1.15, x + radius * 1.15, y, 'F')
      document.triangle(x - radius * 1.15, y, x, y + radius * 1.15, x + radius * 1.15, y, 'F')
  }
}
