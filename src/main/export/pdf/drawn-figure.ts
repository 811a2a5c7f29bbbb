import type { Figure, Pen, PenText } from '../document/figure'
import type { Canvas } from './canvas'
import type { Drawing } from './stack'
import type { StructureElement } from './tags/structure'
import type { Typesetter } from './typesetter'

const lineBox = 1.3

/** A figure as wide as it wants to be or as there is room; where it is larger than the room it is drawn smaller. */
export function drawnFigure(
  figure: Figure,
  room: { readonly width: number; readonly height: number },
  element: StructureElement | null,
  set: Typesetter,
): Drawing {
  const width = figure.width ?? room.width
  const scale = Math.min(1, room.width / width, room.height / figure.height)
  return {
    kind: 'drawing',
    width: width * scale,
    height: figure.height * scale,
    element,
    draw: (canvas, left, top) => figure.draw(penOn(canvas, left, top, scale, set), width),
  }
}

function penOn(canvas: Canvas, left: number, top: number, scale: number, set: Typesetter): Pen {
  const x = (inFigure: number) => left + inFigure * scale
  const y = (inFigure: number) => top + inFigure * scale
  const styled = ({ size, weight, colour }: PenText) => ({
    size: size * scale,
    leading: size * scale * lineBox,
    weight,
    colour,
  })
  return {
    box: (boxLeft, boxTop, width, height, colour) =>
      canvas.box(x(boxLeft), y(boxTop), width * scale, height * scale, colour),
    line: (fromX, fromY, toX, toY, colour, weight) =>
      canvas.line(x(fromX), y(fromY), x(toX), y(toY), colour, weight * scale),
    mark: (shape, centreX, centreY, radius, colour) =>
      canvas.mark(shape, x(centreX), y(centreY), radius * scale, colour),
    path: (data, pathLeft, pathTop, pathScale, colour, weight) =>
      canvas.path(data, x(pathLeft), y(pathTop), pathScale * scale, colour, weight * scale),
    text(text, textLeft, textTop, style) {
      const drawn = styled(style)
      // The space keeps it apart from the figure's next words for those who hear or copy them.
      canvas.text([`${set.oneLine(text, drawn, Infinity)} `], x(textLeft), y(textTop), drawn)
    },
    measure: set.width,
  }
}
