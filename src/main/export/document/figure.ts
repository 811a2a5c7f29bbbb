/**
 * A vector drawing, in points from its top left corner. It is drawn by whoever writes the document, into a PDF or an SVG,
 * with the same calls.
 */
export interface Figure {
  /** Null: as wide as there is room. */
  readonly width: number | null
  readonly height: number
  /** `width` is the room that it has. Draws the same each time. */
  draw(pen: Pen, width: number): void
}

/** Colours are `#rrggbb`. */
export interface Pen {
  box(left: number, top: number, width: number, height: number, colour: string): void
  line(fromX: number, fromY: number, toX: number, toY: number, colour: string, weight: number): void
  mark(shape: MarkShape, centreX: number, centreY: number, radius: number, colour: string): void
  /** One line of text; `top` is where its line box of 1.3 times the size begins. */
  text(text: string, left: number, top: number, style: PenText): void
  /** The width of a text in points. */
  measure(text: string, style: PenText): number
  /** Strokes along an SVG path (any commands), scaled by `scale` and moved to `left`, `top`. */
  path(data: string, left: number, top: number, scale: number, colour: string, weight: number): void
}

export interface PenText {
  readonly size: number
  readonly weight: 'regular' | 'bold'
  readonly colour: string
}

export type MarkShape = 'square' | 'disc' | 'triangle' | 'diamond' | 'cross'
