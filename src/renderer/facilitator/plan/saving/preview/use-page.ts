import type { PDFDocumentProxy } from 'pdfjs-dist'
import { type RefObject, useEffect, useRef, useState } from 'react'

export interface DrawnPage {
  readonly canvas: RefObject<HTMLCanvasElement | null>
  /** The page's words in its reading order, a line each. */
  readonly lines: readonly string[]
}

/** Letters that are larger than on paper by half are no easier to read. */
const widestPx = 900

/** The room that a page is drawn in, in CSS pixels. */
export interface Room {
  readonly width: number
  readonly height: number
}

/** Draws a page (from 1) as wide as is good to read, or so that all of it is seen. */
export function usePage(pdf: PDFDocumentProxy, number: number, { width, height }: Room, isWhole: boolean): DrawnPage {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [lines, setLines] = useState<readonly string[]>([])

  useEffect(() => {
    let overtaken = false
    let stop = () => {}
    const draw = async () => {
      const page = await pdf.getPage(number)
      if (overtaken || width <= 0 || height <= 0) return
      const paper = page.getViewport({ scale: 1 })
      const wide = Math.min(width, widestPx) / paper.width
      const scale = isWhole ? Math.min(wide, height / paper.height) : wide
      // On a canvas of its own, so that the page before stays until this one is whole.
      const drawn = document.createElement('canvas')
      const viewport = page.getViewport({ scale: scale * window.devicePixelRatio })
      drawn.width = Math.round(viewport.width)
      drawn.height = Math.round(viewport.height)
      const context = drawn.getContext('2d')
      if (context === null) return
      const task = page.render({ canvasContext: context, viewport })
      stop = () => task.cancel()
      await task.promise
      const { items } = await page.getTextContent()
      if (overtaken || canvas.current === null) return
      show(drawn, canvas.current)
      setLines(linesOf(items))
    }
    // What was cancelled or closed meanwhile is wanted by nobody.
    void draw().catch((error: unknown) => overtaken || console.error('A page could not be drawn:', error))
    return () => {
      overtaken = true
      stop()
    }
  }, [pdf, number, width, height, isWhole])
  return { canvas, lines }
}

function show(drawn: HTMLCanvasElement, canvas: HTMLCanvasElement): void {
  canvas.width = drawn.width
  canvas.height = drawn.height
  canvas.style.width = `${drawn.width / window.devicePixelRatio}px`
  canvas.getContext('2d')?.drawImage(drawn, 0, 0)
}

function linesOf(items: readonly object[]): string[] {
  let text = ''
  for (const item of items) {
    if ('str' in item && typeof item.str === 'string') text += item.str
    if ('hasEOL' in item && item.hasEOL === true) text += '\n'
  }
  return text.split('\n').filter((line) => line.trim() !== '')
}
