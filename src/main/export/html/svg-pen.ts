import type { Figure, MarkShape, Pen } from '../document/figure'
import { escaped } from './escape'
import { textWidth } from './text-width'

/** The height of a capital and of a line box, as shares of the font's size. */
const capHeight = 0.7
const lineBox = 1.3

export interface Drawn {
  readonly shapes: readonly string[]
  /** Only boxes and level lines: may be made wider without looking wrong. */
  readonly stretches: boolean
}

/** A figure's shapes, drawn to a width in points. */
export function drawnWith(figure: Figure, width: number): Drawn {
  const shapes: string[] = []
  let stretches = true
  const pen: Pen = {
    measure: textWidth,
    box(left, top, boxWidth, height, colour) {
      shapes.push(rectangle(left, top, boxWidth, height, colour))
    },
    line(fromX, fromY, toX, toY, colour, weight) {
      stretches &&= fromY === toY
      const [x1, y1, x2, y2] = [fromX, fromY, toX, toY].map(rounded)
      const stroke = `stroke="${escaped(colour)}" stroke-width="${rounded(weight)}"`
      shapes.push(`<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" ${stroke}/>`)
    },
    mark(shape, centreX, centreY, radius, colour) {
      stretches = false
      shapes.push(markShape(shape, centreX, centreY, radius, colour))
    },
    text(text, left, top, style) {
      stretches = false
      const baseline = top + ((lineBox + capHeight) * style.size) / 2
      const length = rounded(textWidth(text, style))
      const weight = style.weight === 'bold' ? ' font-weight="700"' : ''
      // Whatever typeface the reader has, the words are as wide as the figure was laid out for.
      const fitted = length > 0 ? ` textLength="${length}" lengthAdjust="spacingAndGlyphs"` : ''
      shapes.push(
        `<text x="${rounded(left)}" y="${rounded(baseline)}" font-size="${rounded(style.size)}"${weight}` +
          ` fill="${escaped(style.colour)}"${fitted}>${escaped(text)}</text>`,
      )
    },
    path(data, left, top, scale, colour, weight) {
      stretches = false
      shapes.push(
        `<path d="${escaped(data)}" transform="translate(${rounded(left)} ${rounded(top)}) scale(${rounded(scale)})"` +
          ` fill="none" stroke="${escaped(colour)}" stroke-width="${rounded(weight / scale)}"` +
          ' stroke-linecap="round" stroke-linejoin="round"/>',
      )
    },
  }
  figure.draw(pen, width)
  return { shapes, stretches }
}

function rectangle(left: number, top: number, width: number, height: number, colour: string): string {
  const [x, y, w, h] = [left, top, Math.max(0, width), Math.max(0, height)].map(rounded)
  return `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${escaped(colour)}"/>`
}

/** Filled, with the outlines that sectors have on every screen and on paper. */
export function markShape(shape: MarkShape, x: number, y: number, radius: number, colour: string): string {
  const fill = `fill="${escaped(colour)}"`
  const around = (...corners: readonly (readonly [number, number])[]) => {
    const points = corners.map(([dx, dy]) => `${rounded(x + dx * radius)},${rounded(y + dy * radius)}`)
    return `<polygon points="${points.join(' ')}" ${fill}/>`
  }
  switch (shape) {
    case 'disc':
      return `<circle cx="${rounded(x)}" cy="${rounded(y)}" r="${rounded(radius)}" ${fill}/>`
    case 'square':
      return around([-0.88, -0.88], [0.88, -0.88], [0.88, 0.88], [-0.88, 0.88])
    case 'triangle':
      return around([0, -1.05], [1.1, 0.85], [-1.1, 0.85])
    case 'diamond':
      return around([-1.15, 0], [0, -1.15], [1.15, 0], [0, 1.15])
    case 'cross': {
      const half = 0.36
      const right = [[half, -1], [half, -half], [1, -half], [1, half], [half, half], [half, 1]] as const
      return around(...right, ...right.map(([dx, dy]) => [-dx, -dy] as const))
    }
  }
}

/** As exact as eyes are, and short. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
