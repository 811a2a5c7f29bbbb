import type { jsPDF } from 'jspdf'
import svgpath from 'svgpath'

/** Strokes along an SVG path with round ends, in the colour and weight that are set. */
export function strokePath(document: jsPDF, data: string, left: number, top: number, scale: number): void {
  document.setLineCap('round').setLineJoin('round')
  const path = svgpath(data).abs().unarc().unshort().scale(scale).translate(left, top)
  path.iterate((segment, _index, x, y) => {
    switch (segment[0]) {
      case 'M':
        document.moveTo(segment[1], segment[2])
        return
      case 'L':
        document.lineTo(segment[1], segment[2])
        return
      case 'H':
        document.lineTo(segment[1], y)
        return
      case 'V':
        document.lineTo(x, segment[1])
        return
      case 'C':
        document.curveTo(segment[1], segment[2], segment[3], segment[4], segment[5], segment[6])
        return
      case 'Q': {
        const [, controlX, controlY, toX, toY] = segment
        const towards = (from: number, control: number) => from + (2 / 3) * (control - from)
        document.curveTo(
          towards(x, controlX),
          towards(y, controlY),
          towards(toX, controlX),
          towards(toY, controlY),
          toX,
          toY,
        )
        return
      }
      case 'Z':
      case 'z':
        document.close()
    }
  })
  document.stroke().setLineCap('butt').setLineJoin('miter')
}
