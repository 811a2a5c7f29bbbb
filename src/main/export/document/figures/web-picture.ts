import { type Sector, sectors } from '@core/sector'
import type { OrganisationWeb } from '@core/web/web'
import { pairOf } from '@core/web/web-changes'
import { labelLook, type WebLabel, type WebLayout, type WebLine } from '@core/web/web-layout'
import { colours } from '../colours'
import type { Figure, Pen, PenText } from '../figure'
import { sectorMarks } from '../sector-marks'

/** As wide as a page's text, in points. */
export const pictureWidth = 499
const largestLetters = 10.5
const ruleWeight = 0.75
/** The radius of a label's corners, ems. */
const corner = 0.4
const legend = { size: 9, height: 20, radius: 4, gap: 18 }

export interface WebPictureWords {
  readonly aloneHeading: string
  readonly sectorLabels: Readonly<Record<Sector, string>>
}

/** A laid out web as a drawing, with what its marks stand for below it. */
export function webPicture(web: OrganisationWeb, layout: WebLayout, words: WebPictureWords): Figure {
  const em = Math.min(largestLetters, pictureWidth / layout.width)
  const left = (pictureWidth - layout.width * em) / 2
  const present = new Set(web.organisations.map(({ sector }) => sector))
  return {
    width: pictureWidth,
    height: layout.height * em + legend.height,
    draw(pen) {
      const scaled = { pen, em, left }
      const weights = new Map(web.links.map((link) => [pairOf(link), link.ties.length]))
      for (const line of layout.lines) drawLine(scaled, line, weights.get(pairOf(line)) ?? 1)
      for (const line of layout.lines) drawNumber(scaled, line, weights.get(pairOf(line)) ?? 1)
      if (layout.aloneTop !== null) {
        pen.text(words.aloneHeading, left, layout.aloneTop * em, { size: em, weight: 'bold', colour: colours.quiet })
      }
      const sectorOf = new Map(web.organisations.map(({ name, sector }) => [name, sector]))
      for (const label of layout.labels) drawLabel(scaled, label, sectorOf.get(label.name) ?? 'other')
      drawLegend(pen, layout.height * em, words.sectorLabels, present)
    },
  }
}

interface Scaled {
  readonly pen: Pen
  /** Points. */
  readonly em: number
  readonly left: number
}

function drawLine({ pen, em, left }: Scaled, { from, to }: WebLine, weight: number): void {
  const thickness = (0.04 + 0.09 * Math.sqrt(Math.min(weight, 25))) * em
  pen.line(left + from.x * em, from.y * em, left + to.x * em, to.y * em, colours.deep, thickness)
}

function drawNumber({ pen, em, left }: Scaled, { number }: WebLine, weight: number): void {
  if (number === null || weight < 2) return
  const style: PenText = { size: 0.9 * em, weight: 'bold', colour: colours.deep }
  const text = String(weight)
  const width = pen.measure(text, style)
  const [x, y] = [left + number.x * em, number.y * em]
  pen.box(x - width / 2 - 0.2 * em, y - 0.6 * em, width + 0.4 * em, 1.2 * em, colours.white)
  pen.text(text, x - width / 2, y - 0.65 * style.size, style)
}

function drawLabel({ pen, em, left }: Scaled, { x, y, width, height, words }: WebLabel, sector: Sector): void {
  const { paddingAcross, paddingDown, mark, afterMark, lineHeight } = labelLook
  const [boxLeft, top] = [left + (x - width / 2) * em, (y - height / 2) * em]
  pen.box(boxLeft, top, width * em, height * em, colours.white)
  pen.path(roundedBox(width, height), boxLeft, top, em, colours.quiet, ruleWeight)
  const { shape, colour } = sectorMarks[sector]
  pen.mark(shape, boxLeft + (paddingAcross + mark / 2) * em, y * em, (mark / 2) * em, colour)
  const style: PenText = { size: em, weight: 'regular', colour: colours.ink }
  // What letters are wider than was thought is drawn smaller, and never out of its box.
  const room = (width - paddingAcross - mark - afterMark) * em - 2 * ruleWeight
  for (const [index, line] of words.entries()) {
    const size = em * Math.min(1, room / pen.measure(line, style))
    const middle = top + (paddingDown + lineHeight * (index + 0.5)) * em
    pen.text(line, boxLeft + (paddingAcross + mark + afterMark) * em, middle - 0.65 * size, { ...style, size })
  }
}

function roundedBox(width: number, height: number): string {
  const [right, bottom] = [width - corner, height - corner].map((length) => length.toFixed(2))
  const turn = (across: number, down: number) => `a${corner} ${corner} 0 0 1 ${across * corner} ${down * corner}`
  return `M${corner} 0H${right}${turn(1, 1)}V${bottom}${turn(-1, 1)}H${corner}${turn(-1, -1)}V${corner}${turn(1, -1)}Z`
}

function drawLegend(
  pen: Pen,
  top: number,
  labels: Readonly<Record<Sector, string>>,
  present: ReadonlySet<Sector>,
): void {
  const style: PenText = { size: legend.size, weight: 'regular', colour: colours.quiet }
  let x = 0
  for (const sector of sectors.filter((one) => present.has(one))) {
    const { shape, colour } = sectorMarks[sector]
    pen.mark(shape, x + legend.radius, top + legend.height - 0.65 * legend.size, legend.radius, colour)
    pen.text(labels[sector], x + 3 * legend.radius, top + legend.height - 1.3 * legend.size, style)
    x += 3 * legend.radius + pen.measure(labels[sector], style) + legend.gap
  }
}
