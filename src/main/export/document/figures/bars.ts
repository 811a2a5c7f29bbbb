import type { AnswerCount } from '@core/voting/result'
import { colours } from '../colours'
import type { FigureBlock } from '../document'

const thickness = 6
const roomBelow = 3
const seam = 1.5

/** How far the dots go, against the option that got most; the number stands beside it. */
export function dotsBar(dots: number, most: number): FigureBlock {
  return bar([{ share: most === 0 ? 0 : dots / most, colour: colours.agree }])
}

/** What share of those who answered agreed, passed and disagreed; the numbers stand under it. */
export function answerBar({ agree, pass, disagree }: AnswerCount): FigureBlock {
  return shareBar([
    { count: agree, colour: colours.agree },
    { count: pass, colour: colours.pass },
    { count: disagree, colour: colours.disagree },
  ])
}

interface CountedPart {
  readonly count: number
  readonly colour: string
}

/** Parts of a whole, as they were counted. */
export function shareBar(parts: readonly CountedPart[]): FigureBlock {
  const all = Math.max(1, parts.reduce((sum, { count }) => sum + count, 0))
  return bar(parts.map(({ count, colour }) => ({ share: count / all, colour })))
}

function bar(parts: readonly { readonly share: number; readonly colour: string }[]): FigureBlock {
  return {
    kind: 'figure',
    description: null,
    figure: {
      width: null,
      height: thickness + roomBelow,
      draw(pen, width) {
        pen.box(0, 0, width, thickness, colours.paper)
        let from = 0
        for (const { share, colour } of parts) {
          if (share <= 0) continue
          const to = from + share * width
          // A seam is between two parts: after the last, it would look like one more part.
          const end = to > width - 0.01 ? width : to - seam
          pen.box(from, 0, Math.max(seam, end - from), thickness, colour)
          from = to
        }
      },
    },
  }
}
