import type { AnswerCount } from '@core/voting/result'
import { colours } from '../document/colours'
import type { Drawing } from './stack'

const thickness = 6
const roomBelow = 3
const seam = 1.5

/** How far the dots go, against the option that got most; the number stands beside it. */
export function dotsBar(dots: number, most: number, width: number): Drawing {
  return bar([{ share: most === 0 ? 0 : dots / most, colour: colours.agree }], width)
}

/** What share of those who answered agreed, passed and disagreed; the numbers stand under it. */
export function answerBar({ agree, pass, disagree }: AnswerCount, width: number): Drawing {
  return shareBar(
    [
      { count: agree, colour: colours.agree },
      { count: pass, colour: colours.pass },
      { count: disagree, colour: colours.disagree },
    ],
    width,
  )
}

interface CountedPart {
  readonly count: number
  readonly colour: string
}

/** Parts of a whole, as they were counted. */
export function shareBar(parts: readonly CountedPart[], width: number): Drawing {
  const all = Math.max(1, parts.reduce((sum, { count }) => sum + count, 0))
  return bar(parts.map(({ count, colour }) => ({ share: count / all, colour })), width)
}

function bar(parts: readonly { readonly share: number; readonly colour: string }[], width: number): Drawing {
  return {
    kind: 'drawing',
    height: thickness + roomBelow,
    draw(canvas, left, top) {
      canvas.box(left, top, width, thickness, colours.paper)
      let from = left
      for (const { share, colour } of parts) {
        if (share <= 0) continue
        canvas.box(from, top, Math.max(seam, share * width - seam), thickness, colour)
        from += share * width
      }
    },
  }
}
