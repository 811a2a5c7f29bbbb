import type { FigureBlock } from '../document/document'
import type { Figure } from '../document/figure'
import { escaped } from './escape'
import { drawnWith, rounded } from './svg-pen'

/** Points to the pixels of a page. */
const pixels = 4 / 3

/** What a figure without a width of its own is drawn to, in points: as wide as the text, and as wide as a phone. */
const textPoints = 520
const phonePoints = 250
const barPoints = 200

/** A figure as SVG, with what it shows for those who do not see it; `id` is its own on the page. */
export function svgFigure({ figure, description }: FigureBlock, id: string, isNarrow: boolean): string {
  if (figure.width !== null) return drawn(figure, figure.width, description, id, 'fixed')
  const asBar = drawnWith(figure, barPoints)
  if (asBar.stretches) return drawn(figure, barPoints, description, id, 'stretched')
  if (isNarrow) return drawn(figure, phonePoints, description, id, 'fluid')
  return [
    drawn(figure, textPoints, description, id, 'fluid wide'),
    drawn(figure, phonePoints, description, `${id}-narrow`, 'fluid narrow'),
  ].join('')
}

function drawn(figure: Figure, width: number, description: string | null, id: string, how: string): string {
  const isFluid = how !== 'fixed'
  const size = [
    `viewBox="0 0 ${width} ${figure.height}"`,
    `width="${isFluid ? '100%' : rounded(width * pixels)}"`,
    how.startsWith('fluid') ? '' : `height="${rounded(figure.height * pixels)}"`,
    how === 'stretched' ? 'preserveAspectRatio="none"' : '',
  ].filter((attribute) => attribute !== '')
  const told =
    description === null
      ? { attributes: 'aria-hidden="true"', title: '' }
      : { attributes: `role="img" aria-labelledby="${id}"`, title: `<title id="${id}">${escaped(description)}</title>` }
  const { shapes } = drawnWith(figure, width)
  return `<svg class="${how}" ${size.join(' ')} ${told.attributes}>${told.title}${shapes.join('')}</svg>`
}
