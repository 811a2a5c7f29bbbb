import type { Canvas } from './canvas'
import type { TextStyle } from './look'
import type { StructureElement } from './tags/structure'

/** Lines of text, drawings and gaps under one another. Each knows the element whose content it is; null: of none. */
export type Stack = readonly StackItem[]

type StackItem = TextLine | Drawing | Gap

export interface TextLine {
  readonly kind: 'text'
  readonly text: string
  readonly style: TextStyle
  readonly height: number
  readonly element: StructureElement | null
  /** Where it leads to, and the line's width, which can be clicked. */
  readonly link?: { readonly href: string; readonly description: string; readonly width: number }
}

export interface Drawing {
  readonly kind: 'drawing'
  readonly height: number
  readonly width: number
  readonly element: StructureElement | null
  draw(canvas: Canvas, left: number, top: number): void
}

interface Gap {
  readonly kind: 'gap'
  readonly height: number
}

export function gap(height: number): Gap {
  return { kind: 'gap', height }
}

export function heightOf(stack: Stack): number {
  let height = 0
  for (const item of stack) height += item.height
  return height
}

/** Draws neighbouring lines of one element and one style as one piece of text. */
export function drawStack(stack: Stack, canvas: Canvas, left: number, top: number): void {
  let y = top
  let lines: string[] = []
  for (let index = 0; index < stack.length; index++) {
    const item = stack[index]
    if (item === undefined) continue
    if (item.kind === 'drawing') drawDrawing(item, canvas, left, y)
    if (item.kind === 'text') {
      lines.push(item.text)
      if (!goesOn(item, stack[index + 1])) {
        const from = y - (lines.length - 1) * item.height
        drawLines(item, lines, canvas, left, from)
        lines = []
      }
    }
    y += item.height
  }
}

function goesOn(line: TextLine, next: StackItem | undefined): boolean {
  return (
    next?.kind === 'text' && next.style === line.style && next.element === line.element && next.link === line.link
  )
}

function drawDrawing({ element, width, height, draw }: Drawing, canvas: Canvas, left: number, top: number): void {
  canvas.as(element, () => draw(canvas, left, top), { left, top, width, height })
}

function drawLines(
  { element, style, link }: TextLine,
  lines: readonly string[],
  canvas: Canvas,
  left: number,
  top: number,
): void {
  canvas.as(element, () => canvas.text(lines, left, top, style))
  if (link === undefined) return
  const foot = top + style.leading / 2 + style.size / 2
  canvas.as(null, () => canvas.rule(left, foot, link.width, style.colour))
  if (element !== null) canvas.link(element, link, { left, top, width: link.width, height: style.leading })
}

/** As much of the stack as `room` has place for, and the rest without the gaps that it would begin with. */
export function partStack(stack: Stack, room: number): readonly [Stack, Stack] {
  let height = 0
  let count = 0
  for (const item of stack) {
    if (height + item.height > room) break
    height += item.height
    count++
  }
  return [stack.slice(0, count), withoutGapsBefore(stack.slice(count))]
}

export function withoutGapsBefore(stack: Stack): Stack {
  const start = stack.findIndex(({ kind }) => kind !== 'gap')
  return start < 0 ? [] : stack.slice(start)
}
