import type { Canvas } from './canvas'
import type { TextStyle } from './look'

/** Lines of text, drawings and gaps under one another. */
export type Stack = readonly StackItem[]

type StackItem = TextLine | Drawing | Gap

export interface TextLine {
  readonly kind: 'text'
  readonly text: string
  readonly style: TextStyle
  readonly height: number
}

export interface Drawing {
  readonly kind: 'drawing'
  readonly height: number
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

/** Draws neighbouring lines of one style as one piece of text. */
export function drawStack(stack: Stack, canvas: Canvas, left: number, top: number): void {
  let y = top
  let lines: string[] = []
  for (let index = 0; index < stack.length; index++) {
    const item = stack[index]
    if (item === undefined) continue
    if (item.kind === 'drawing') item.draw(canvas, left, y)
    if (item.kind === 'text') {
      lines.push(item.text)
      const next = stack[index + 1]
      if (next?.kind !== 'text' || next.style !== item.style) {
        canvas.text(lines, left, y - (lines.length - 1) * item.height, item.style)
        lines = []
      }
    }
    y += item.height
  }
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
