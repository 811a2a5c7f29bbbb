import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { type Box, useBox } from '../../shared/parts/use-box'

/** What a try at one text size measured, in pixels. */
export interface Measured {
  /** By the `data-fit` of each measured element. */
  readonly heights: ReadonlyMap<string, number>
  readonly total: number
}

/** One way to draw: at this text size and width. `layOut` answers null where it does not fit. */
export interface Attempt<Layout> {
  readonly fontPx: number
  readonly widthPx: number
  readonly layOut: (measured: Measured) => Layout | null
}

export interface Fitted<Layout> {
  /** Goes on the element to fill. */
  readonly frame: RefObject<HTMLDivElement | null>
  /** Goes on the unseen layer, drawn only while `measuring`, that holds everything once. */
  readonly layer: RefObject<HTMLDivElement | null>
  readonly measuring: boolean
  /** Null until something was measured. */
  readonly layout: Layout | null
}

interface Measurement<Layout> {
  readonly content: unknown
  readonly box: Box
  readonly layout: Layout | null
}

/**
 * Finds the largest way of drawing that fits. All of it happens before the screen is painted.
 *
 * `content` is compared by identity: a new one is measured anew. The last attempt must always fit.
 */
export function useFitted<Layout>(
  content: unknown,
  attemptsFor: (box: Box, minimumFontPx: number) => readonly Attempt<Layout>[],
): Fitted<Layout> {
  const frame = useRef<HTMLDivElement>(null)
  const layer = useRef<HTMLDivElement>(null)
  const box = useBox(frame)
  const [measurement, setMeasurement] = useState<Measurement<Layout> | null>(null)
  const measured = measurement !== null && measurement.content === content && measurement.box === box
  const measuring = box !== null && !measured
  useLayoutEffect(() => {
    if (!measuring || layer.current === null) return
    const minimumFontPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    setMeasurement({ content, box, layout: firstThatFits(layer.current, attemptsFor(box, minimumFontPx)) })
  }, [measuring, content, box, attemptsFor])
  return { frame, layer, measuring, layout: measurement?.layout ?? null }
}

function firstThatFits<Layout>(layer: HTMLElement, attempts: readonly Attempt<Layout>[]): Layout | null {
  for (const { fontPx, widthPx, layOut } of attempts) {
    layer.style.setProperty('--font-px', `${fontPx}px`)
    layer.style.setProperty('--width-px', `${widthPx}px`)
    const heights = new Map<string, number>()
    for (const element of layer.querySelectorAll('[data-fit]')) {
      heights.set(element.getAttribute('data-fit') ?? '', element.getBoundingClientRect().height)
    }
    const layout = layOut({ heights, total: layer.scrollHeight })
    if (layout !== null) return layout
  }
  return null
}
